package org.plumbline.national;

import org.apache.spark.sql.SparkSession;

/** The one session of a test run: starting one takes seconds. */
public final class LocalSpark {

  private LocalSpark() {}

  /** On two cores of this machine; it ends with the Java. */
  public static SparkSession session() {
    Sessions.prepareLogging();
    return Sessions.open("local[2]", "");
  }
}
