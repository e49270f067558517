package org.plumbline.national;

import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Option;

/** Where Spark runs. */
final class SparkOptions {

  private static final Pattern MASTER =
      Pattern.compile("local|local\\[(\\*|[1-9]\\d*)]|spark://\\S+:\\d+|yarn|k8s://\\S+");

  @Option(names = "--master", paramLabel = "MASTER", descriptionKey = "spark-master")
  String master = "local[*]";

  @Option(names = "--executor-memory", paramLabel = "SIZE", descriptionKey = "executor-memory")
  String executorMemory = "1500m";

  /** Opens Spark there. */
  SparkSession open() throws UnusableInputException {
    if (!MASTER.matcher(master).matches()) {
      throw new UnusableInputException(
          Bilingual.format(
              "--master 应为 local[2] 或 spark://主机:端口，而不是“%s”",
              "--master is local[2] or spark://host:port, not \"%s\"", master));
    }
    return Sessions.open(master, executorMemory);
  }
}
