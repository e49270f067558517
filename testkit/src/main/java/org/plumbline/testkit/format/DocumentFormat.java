package org.plumbline.testkit.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.plumbline.testkit.docx.DocxFile;
import org.plumbline.testkit.docx.Quirk;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.pdf.PdfFile;
import org.plumbline.testkit.sheet.CsvFile;
import org.plumbline.testkit.sheet.HtmlFile;
import org.plumbline.testkit.sheet.MhtFile;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.sheet.RtfFile;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;
import org.plumbline.testkit.sheet.TxtFile;
import org.plumbline.testkit.sheet.XlsFile;
import org.plumbline.testkit.sheet.XlsxFile;

/** 文件格式. A format, and the ending that files of it have in practice. */
public enum DocumentFormat {
  DOCX("docx", DocxFile::of),
  /** Runs of two characters, as Word leaves them after edits. */
  DOCX_SPLIT_RUNS("docx", tables -> DocxFile.of(tables, Quirk.SPLIT_RUNS)),
  XLSX("xlsx", XlsxFile::of),
  XLS("xls", XlsFile::of),
  SPREADSHEETML_AS_XLS("xls", SpreadsheetMlFile::of),
  HTML_AS_XLS("xls", DocumentFormat::html),
  PDF("pdf", PdfFile::of),
  OFD("ofd", OfdFile::of),
  HTML("html", DocumentFormat::html),
  HTML_IN_GBK("html", tables -> HtmlFile.of(tables, Charset.forName("GBK"))),
  CSV("csv", tables -> CsvFile.of(tables, ',', StandardCharsets.UTF_8)),
  CSV_IN_GBK("csv", tables -> CsvFile.of(tables, '\t', Charset.forName("GBK"))),
  /** A cell a line, rows parted by blank lines. */
  TXT_CELLS("txt", TxtFile::cells),
  /** A row a line, cells parted by tabs. */
  TXT_ROWS("txt", TxtFile::rows),
  RTF_AS_DOC("doc", RtfFile::of),
  HTML_AS_DOC("doc", DocumentFormat::html),
  MHT_AS_DOC("doc", MhtFile::of);

  private final String ending;
  private final Function<List<PrintedTable>, byte[]> writing;

  DocumentFormat(String ending, Function<List<PrintedTable>, byte[]> writing) {
    this.ending = ending;
    this.writing = writing;
  }

  private static byte[] html(List<PrintedTable> tables) {
    return HtmlFile.of(tables, StandardCharsets.UTF_8);
  }

  /** The name of a file of this format. */
  public String named(String base) {
    return base + "." + ending;
  }

  public byte[] write(List<PrintedTable> tables) {
    return writing.apply(tables);
  }

  /** Whether a cell that covers several places is one cell in the file. */
  public boolean keepsMerges() {
    return switch (this) {
      case CSV, CSV_IN_GBK, TXT_CELLS, TXT_ROWS -> false;
      case DOCX,
          DOCX_SPLIT_RUNS,
          XLSX,
          XLS,
          SPREADSHEETML_AS_XLS,
          HTML_AS_XLS,
          PDF,
          OFD,
          HTML,
          HTML_IN_GBK,
          RTF_AS_DOC,
          HTML_AS_DOC,
          MHT_AS_DOC ->
          true;
    };
  }

  /** Whether each table is a sheet of its own. */
  public boolean isWorkbook() {
    return this == XLSX || this == XLS || this == SPREADSHEETML_AS_XLS;
  }
}
