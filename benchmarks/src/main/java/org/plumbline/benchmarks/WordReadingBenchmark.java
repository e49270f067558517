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
import org.plumbline.reading.docx.DocxReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.testkit.docx.SyntheticDocument;

/**
 * A synthetic Word document of 1,000 tables, 150,000 cells and about 52 MB of XML, read to the text
 * of its cells; the first is the floor, which reads the XML and does nothing with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class WordReadingBenchmark {

  static final int TABLES = 1_000;
  private static final int ROWS = 25;

  private byte[] document = {};

  @Setup
  public void makeDocument() {
    document = SyntheticDocument.of(TABLES, ROWS);
  }

  @Benchmark
  public long bareAaltoPass() throws Exception {
    return WordPeers.bareAaltoPass(document);
  }

  @Benchmark
  public long plumbline() throws Exception {
    CellCount count = new CellCount();
    new DocxReader(ReadingLimits.DEFAULT, _ -> {})
        .read(new DocumentBytes("synthetic.docx", document), count::add);
    return count.characters;
  }

  @Benchmark
  public long poiXwpf() throws Exception {
    return WordPeers.poiXwpf(new ByteArrayInputStream(document));
  }

  @Benchmark
  public long tikaSax() throws Exception {
    return WordPeers.tikaSax(new ByteArrayInputStream(document));
  }

  @Benchmark
  public long docx4j() throws Exception {
    return WordPeers.docx4j(new ByteArrayInputStream(document));
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
