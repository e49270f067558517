package org.plumbline.benchmarks;

import java.io.ByteArrayInputStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.sheet.XlsxReader;
import org.plumbline.testkit.sheet.SyntheticWorkbook;

/**
 * A synthetic workbook of 4 sheets and 175,000 cells, 2,500 merged ranges among them, read to the
 * printed text of its cells.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class SheetReadingBenchmark {

  private byte[] workbook = {};

  @Setup
  public void makeWorkbook() {
    workbook = SyntheticWorkbook.of(4, 6_250);
  }

  @Benchmark
  public long plumbline() throws Exception {
    CellCount count = new CellCount();
    new XlsxReader(ReadingLimits.DEFAULT, _ -> {})
        .read(new DocumentBytes("synthetic.xlsx", workbook), count::add);
    return count.characters;
  }

  @Benchmark
  public long poiUsermodel() throws Exception {
    return SheetPeers.poiUsermodel(new ByteArrayInputStream(workbook));
  }

  @Benchmark
  public long fastexcel() throws Exception {
    return SheetPeers.fastexcel(new ByteArrayInputStream(workbook));
  }

  @Benchmark
  public long tika() throws Exception {
    return SheetPeers.tika(new ByteArrayInputStream(workbook));
  }

  private static final class CellCount {
    private long characters;

    private void add(Block block) {
      if (block instanceof Block.Table(var grid)) {
        grid.cells().forEach(cell -> characters += cell.text().length());
      }
    }
  }
}
