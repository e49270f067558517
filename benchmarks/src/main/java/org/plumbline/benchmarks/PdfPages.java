package org.plumbline.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.pdf.PdfLimits;
import org.plumbline.reading.pdf.PdfReader;
import org.plumbline.testkit.pdf.SyntheticPdf;

/** Makes a PDF for comparing readers that cannot share a class path, or reads one several times. */
final class PdfPages {

  private static final int PASSES = 6;

  private PdfPages() {}

  private interface Pass {
    String read(byte[] file) throws Exception;
  }

  static void main(String... arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      Files.write(file, SyntheticPdf.of(PdfReadingBenchmark.PAGES, PdfReadingBenchmark.INDICATORS));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    measure("plumbline", bytes, PdfPages::plumbline);
    measure("PDFTextStripper", bytes, PdfPages::textStripper);
  }

  private static void measure(String name, byte[] file, Pass pass) throws Exception {
    long best = Long.MAX_VALUE;
    String counted = "";
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      counted = pass.read(file);
      best = Math.min(best, System.nanoTime() - start);
    }
    IO.println(String.format(Locale.ROOT, "%s: best %d ms, %s", name, best / 1_000_000, counted));
  }

  private static String plumbline(byte[] file) throws Exception {
    CharacterCount count = new CharacterCount();
    new PdfReader(PdfLimits.USUAL, _ -> {})
        .read(new DocumentBytes("measured.pdf", file), count::add);
    return count.inCells() + " characters in cells, " + count.everywhere() + " in all";
  }

  private static String textStripper(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(pdf);
      long characters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
      return pdf.getNumberOfPages() + " pages, " + characters + " characters in all";
    }
  }
}
