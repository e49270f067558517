package org.plumbline.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A csv register of a million rows, from its file to a filtered count, sum and count of different
 * values, on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class RegisterReadingBenchmark {

  private static final int ROWS = 1_000_000;
  private static final int ENTERPRISES = 20_000;

  private Path file = Path.of("");

  /** Writes the register. */
  @Setup
  public void writeFile() throws IOException {
    file = Files.createTempFile("register", ".csv");
    LocalDate first = LocalDate.of(2021, 12, 1);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("no,done_on,result,enterprise,fee\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(
            "ZD-%d,%s,%s,企业%d,%s%n"
                .formatted(
                    i,
                    first.plusDays(i % 365),
                    i % 10 == 0 ? "不合格" : "合格",
                    i * 7L % ENTERPRISES,
                    BigDecimal.valueOf(i % 100_000, 2)));
      }
    }
  }

  @TearDown
  public void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** Checked cell by cell, keys held against each other, then read again and measured. */
  @Benchmark
  public Object plumbline() throws Exception {
    return RegisterPeers.plumbline(file);
  }

  /** The columns' types given; nothing is checked but that cells fit them. */
  @Benchmark
  public Object duckDb() throws Exception {
    return RegisterPeers.duckDb(file);
  }
}
