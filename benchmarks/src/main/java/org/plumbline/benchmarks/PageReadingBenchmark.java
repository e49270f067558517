package org.plumbline.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.plumbline.reading.html.HtmlReader;

/** A synthetic page of 200 tables and 5,000 rows, from its bytes to tables, beside its parser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PageReadingBenchmark {

  private byte[] page = {};

  @Setup
  public void makePage() {
    page = SyntheticPage.of(200, 25);
  }

  @Benchmark
  public long plumbline() throws Exception {
    CharacterCount count = new CharacterCount();
    new HtmlReader(ReadingLimits.DEFAULT, _ -> {})
        .read(new DocumentBytes("synthetic.html", page), count::add);
    return count.everywhere();
  }

  /** The floor: parsed, and nothing done with it. */
  @Benchmark
  public Document jsoupAlone() throws Exception {
    return Jsoup.parse(new ByteArrayInputStream(page), null, "");
  }
}
