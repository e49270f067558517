package org.plumbline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.model.plan.Dimension;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;

/**
 * How many target values one core understands in a second: the 171 observed expressions without
 * context and the 170 of the seed with theirs. Run it from the root of the repository.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TargetReadingBenchmark {

  private static final int EXPRESSIONS = 341;

  private final TargetReader reader = TargetReader.bundled();
  private List<Printed> values = List.of();

  private record Printed(String text, TargetContext context) {}

  /** Loads the expressions. */
  @Setup
  public void load() throws IOException {
    Path samples = Path.of(System.getProperty("plumbline.root", "."), "samples", "expressions");
    values = new ArrayList<>();
    for (String text : Files.readAllLines(samples.resolve("observed.txt"))) {
      values.add(new Printed(text, TargetContext.none()));
    }
    for (String row : Files.readAllLines(samples.resolve("seed-170.tsv"))) {
      String[] cells = row.split("\t", -1);
      Optional<Dimension> dimension =
          Arrays.stream(Dimension.values()).filter(d -> d.code().equals(cells[1])).findFirst();
      values.add(
          new Printed(cells[2], new TargetContext(cells[0], dimension, OptionalInt.of(2022))));
    }
    if (values.size() != EXPRESSIONS) {
      throw new IllegalStateException(
          "Expected " + EXPRESSIONS + " expressions, found " + values.size());
    }
  }

  /** Reads every expression once. */
  @Benchmark
  @OperationsPerInvocation(EXPRESSIONS)
  public void read(Blackhole blackhole) {
    for (Printed value : values) {
      blackhole.consume(reader.read(value.text(), value.context()));
    }
  }
}
