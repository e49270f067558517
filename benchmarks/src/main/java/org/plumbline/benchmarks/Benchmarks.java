package org.plumbline.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks whose names contain an argument, or all, and prints a table for the docs. */
public final class Benchmarks {

  private Benchmarks() {}

  static void main(String... names) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String name : names.length == 0 ? new String[] {"org.plumbline"} : names) {
      options.include(name);
    }
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    IO.println(
        "\n"
            + "| benchmark | best | median | mean | ± | unit |\n"
            + "| --- | ---: | ---: | ---: | ---: | --- |");
    for (RunResult result : results) {
      String line =
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %.3f | %s |",
              result.getParams().getBenchmark().replaceFirst(".*\\.(.*\\..*)", "$1"),
              best(result),
              result.getPrimaryResult().getStatistics().getPercentile(50),
              result.getPrimaryResult().getScore(),
              result.getPrimaryResult().getScoreError(),
              result.getPrimaryResult().getScoreUnit());
      IO.println(line);
    }
  }

  /** Of rates the highest, of times the lowest. */
  private static double best(RunResult result) {
    Statistics statistics = result.getPrimaryResult().getStatistics();
    return result.getParams().getMode() == Mode.Throughput
        ? statistics.getMax()
        : statistics.getMin();
  }
}
