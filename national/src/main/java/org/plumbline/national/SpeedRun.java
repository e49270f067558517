package org.plumbline.national;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.national.files.Folder;
import org.plumbline.national.reviewing.CountryReview;
import org.plumbline.national.reviewing.InputParts;
import org.plumbline.national.reviewing.Part;
import org.plumbline.national.reviewing.PlainLoop;
import org.plumbline.national.reviewing.ReviewSettings;
import org.plumbline.national.rows.PlanColumns;

/**
 * How fast Spark is beside a loop without it, and how time grows with size: {@code
 * scripts/national-speed}. Times are processor time of the whole process, which a busy machine
 * changes little, and wall time beside it.
 */
public final class SpeedRun {

  private static final double NANOS = 1e9;
  private static final int MOST_ROWS = 20_000;

  private final Streams streams = Streams.ofProcess();
  private final SparkSession spark;
  private final Folder scratch;

  private SpeedRun(SparkSession spark, Folder scratch) {
    this.spark = spark;
    this.scratch = scratch;
  }

  /** Measures years of doubling size, the smallest first; the first argument is for results. */
  public static void main(String[] arguments) throws Exception {
    Sessions.prepareLogging();
    Folder scratch = Folder.at(arguments[0]);
    try (SparkSession spark = Sessions.open("local[1]", "")) {
      SpeedRun run = new SpeedRun(spark, scratch);
      List<String> years = List.of(arguments).subList(1, arguments.length);
      run.plain(years.getLast(), 2);
      run.spark(years.getFirst());
      Measured plain = run.plain(years.getLast(), 1);
      List<Measured> measured = new ArrayList<>();
      for (String year : years) {
        measured.add(run.spark(year));
      }
      run.report(plain, measured);
    }
  }

  private record Measured(String what, long plans, double processor, double wall) {

    double plansPerSecond() {
      return plans / processor;
    }
  }

  private Measured plain(String year, int passes) throws IOException {
    List<Row> rows =
        spark
            .read()
            .schema(PlanColumns.SCHEMA)
            .parquet(parts(year).getFirst().files().getFirst())
            .limit(MOST_ROWS)
            .collectAsList();
    PlainLoop loop = new PlainLoop(settings("plain"));
    long processor = processorTime();
    long wall = System.nanoTime();
    for (int pass = 0; pass < passes; pass++) {
      loop.review(rows);
    }
    return measured("plain loop, rows in memory", (long) rows.size() * passes, processor, wall);
  }

  private Measured spark(String year) throws IOException, InterruptedException {
    Folder out = scratch.below("results");
    out.delete();
    CountryReview review = new CountryReview(spark, settings("results"));
    long processor = processorTime();
    long wall = System.nanoTime();
    CountryReview.Outcome outcome = review.review(parts(year), Map.of(), (_, _) -> {});
    review.conclude(outcome.all());
    return measured("Spark, Parquet to Parquet", outcome.all().get("plans"), processor, wall);
  }

  private static Measured measured(String what, long plans, long processor, long wall) {
    return new Measured(
        what, plans, (processorTime() - processor) / NANOS, (System.nanoTime() - wall) / NANOS);
  }

  private ReviewSettings settings(String name) {
    return new ReviewSettings("national", "", 2022, false, false, scratch.file(name));
  }

  private static List<Part> parts(String year) throws IOException {
    return InputParts.in(Folder.at(year));
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void report(Measured plain, List<Measured> spark) {
    streams.result("what\tplans\tprocessor s\twall s\tplans a processor second");
    line(plain);
    spark.forEach(this::line);
    double ratio = spark.getLast().plansPerSecond() / plain.plansPerSecond();
    streams.result("Spark beside the plain loop, per core: %.2f".formatted(ratio));
    if (spark.size() > 1) {
      streams.result("exponent of time against size: %.3f".formatted(exponent(spark)));
    }
    streams.flush();
  }

  private void line(Measured each) {
    streams.result(
        "%s\t%d\t%.1f\t%.1f\t%.0f"
            .formatted(
                each.what(), each.plans(), each.processor(), each.wall(), each.plansPerSecond()));
  }

  /** The slope of the straight line through the logarithms. */
  private static double exponent(List<Measured> runs) {
    double meanX = runs.stream().mapToDouble(run -> Math.log(run.plans())).average().orElseThrow();
    double meanY =
        runs.stream().mapToDouble(run -> Math.log(run.processor())).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (Measured run : runs) {
      double x = Math.log(run.plans()) - meanX;
      above += x * (Math.log(run.processor()) - meanY);
      below += x * x;
    }
    return above / below;
  }
}
