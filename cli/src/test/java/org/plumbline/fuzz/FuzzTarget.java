package org.plumbline.fuzz;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is fuzzed: one line for each reader. Names are those of {@code scripts/fuzz}. */
enum FuzzTarget {
  TARGET(Seeds::expressions, TargetOracle::check),
  TXT(Seeds::texts, bytesOf("fuzzed.txt")),
  CSV(Seeds::csv, bytesOf("fuzzed.csv")),
  HTML(Seeds::pages, bytesOf("fuzzed.html")),
  MHT(Seeds::archivedPages, bytesOf("fuzzed.mht")),
  RTF(Seeds::rtf, bytesOf("fuzzed.rtf")),
  SPREADSHEETML(Seeds::spreadsheetMl, bytesOf("fuzzed.xls")),
  DOCX(Seeds::docx, bytesOf("fuzzed.docx")),
  DOCX_PARTS(() -> Parts.allOf(Seeds.docx()), partsOf("fuzzed.docx")),
  XLSX(Seeds::xlsx, bytesOf("fuzzed.xlsx")),
  XLSX_PARTS(() -> Parts.allOf(Seeds.xlsx()), partsOf("fuzzed.xlsx")),
  DOC(Seeds::doc, bytesOf("fuzzed.doc")),
  XLS(Seeds::xls, bytesOf("fuzzed.xls")),
  PDF(Seeds::pdf, bytesOf("fuzzed.pdf")),
  OFD(Seeds::ofd, bytesOf("fuzzed.ofd")),

  OFD_PARTS(() -> Parts.allOf(Seeds.ofd()), partsOf("fuzzed.ofd"));

  private final Supplier<List<byte[]>> seeds;
  private final Consumer<byte[]> check;

  FuzzTarget(Supplier<List<byte[]>> seeds, Consumer<byte[]> check) {
    this.seeds = seeds;
    this.check = check;
  }

  /** Sound inputs to start from. */
  List<byte[]> seeds() {
    return seeds.get();
  }

  /** Reads {@code input} and fails if anything but a result or our own refusal comes of it. */
  void check(byte[] input) {
    check.accept(input);
  }

  private static Consumer<byte[]> bytesOf(String name) {
    return input -> DocumentOracle.check(name, input);
  }

  private static Consumer<byte[]> partsOf(String name) {
    return input -> DocumentOracle.check(name, Parts.archive(input));
  }
}
