package org.plumbline.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Opens Spark as the commands of this module need it. */
final class Sessions {

  /** So large that a file of rows is never cut: a part is one file. */
  private static final String NEVER_CUT = "64g";

  private static final String LOOPBACK = "127.0.0.1";

  /** The readers of documents keep their libraries silent; Spark insists on a logging system. */
  private static final String LOG_PROVIDER = "log4j.provider";

  private static final String SPARKS_LOG_PROVIDER =
      "org.apache.logging.log4j.core.impl.Log4jProvider";

  private Sessions() {}

  /** To be called before anything is logged. */
  static void prepareLogging() {
    System.setProperty(LOG_PROVIDER, SPARKS_LOG_PROVIDER);
  }

  static boolean isLocal(String master) {
    return master.startsWith("local");
  }

  /**
   * A session on {@code master}.
   *
   * @param executorMemory what each executor of a cluster may take
   */
  static SparkSession open(String master, String executorMemory) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("plumbline national")
            .master(master)
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.log.structuredLogging.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.files.maxPartitionBytes", NEVER_CUT)
            .config("spark.sql.files.openCostInBytes", NEVER_CUT)
            .config("spark.sql.shuffle.partitions", 8)
            .config("spark.sql.warehouse.dir", warehouse().toString());
    if (isLocal(master)) {
      builder.config("spark.driver.host", LOOPBACK).config("spark.driver.bindAddress", LOOPBACK);
    } else {
      builder
          .config("spark.executor.memory", executorMemory)
          .config(
              "spark.executor.extraJavaOptions", "-D" + LOG_PROVIDER + "=" + SPARKS_LOG_PROVIDER)
          .config("spark.jars", ownJars());
    }
    return builder.getOrCreate();
  }

  /** Nothing is ever put there, but Spark wants a place. */
  private static Path warehouse() {
    return Path.of(System.getProperty("java.io.tmpdir"), "plumbline-warehouse");
  }

  /** What executors need and the installation of Spark does not have. */
  static String ownJars() {
    Path own =
        Path.of(
            URI.create(
                Sessions.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    try {
      return CarriedJars.beside(own).stream().map(Path::toString).collect(Collectors.joining(","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
