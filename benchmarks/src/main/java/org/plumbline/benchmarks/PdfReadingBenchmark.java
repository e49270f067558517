package org.plumbline.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.pdf.PdfLimits;
import org.plumbline.reading.pdf.PdfReader;
import org.plumbline.testkit.pdf.SyntheticPdf;

/**
 * A synthetic PDF of 300 pages with a ruled table each. Tabula needs another major version of
 * PDFBox and is measured by {@code benchmarks/peers/tabula/run}, on the same file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class PdfReadingBenchmark {

  static final int PAGES = 300;
  static final int INDICATORS = 20;

  private byte[] document = {};

  @Setup
  public void makeDocument() {
    document = SyntheticPdf.of(PAGES, INDICATORS);
  }

  @Benchmark
  public long plumbline() throws UnreadableDocumentException {
    CharacterCount count = new CharacterCount();
    new PdfReader(PdfLimits.USUAL, _ -> {})
        .read(new DocumentBytes("synthetic.pdf", document), count::add);
    return count.everywhere();
  }

  /** Text without tables: the floor. */
  @Benchmark
  public long pdfBoxTextStripper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      return new PDFTextStripper().getText(pdf).length();
    }
  }
}
