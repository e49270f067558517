package org.plumbline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.plumbline.testkit.docx.PlanDocument;
import org.plumbline.testkit.docx.Quirk;
import org.plumbline.testkit.docx.RepeatedCells;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.pdf.LineStyle;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.plan.PlanBuilder;
import org.plumbline.testkit.sheet.CsvFile;
import org.plumbline.testkit.sheet.HtmlFile;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.sheet.RtfFile;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;
import org.plumbline.testkit.sheet.XlsxFile;

/** Small sound documents of every format; they hold the same made-up plan. */
final class Seeds {

  private static final Charset GBK = Charset.forName("GBK");
  private static final Path ROOT = Path.of(System.getProperty("plumbline.root", "."));
  private static final Path SAMPLES =
      ROOT.resolve("reading/src/test/resources/org/plumbline/reading");
  private static final List<PrintedTable> TABLES = List.of(MadeUpPlan.table(1));

  private Seeds() {}

  static List<byte[]> expressions() {
    return List.of(
            "≥150家\n服务企业数量",
            "2022年10月底前\n完成时限",
            "90%-95%（含）\n验收合格率",
            "一万二千三百元以内\n成本控制数",
            "≤1,200.50 万元\n支出",
            "有所提升\n社会效益",
            "优良中低差\n质量",
            "44561\n完成时间",
            "3～5天/次，共２０次\n次数",
            "不低于上年度水平±10个百分点\n增长率")
        .stream()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  static List<byte[]> texts() {
    String lines = MadeUpPlan.text(1);
    return List.of(
        lines.getBytes(StandardCharsets.UTF_8),
        lines.getBytes(GBK),
        lines.getBytes(StandardCharsets.UTF_16LE),
        lines.replace("\n\t", " ¦ ").getBytes(StandardCharsets.UTF_8));
  }

  static List<byte[]> csv() {
    return List.of(CsvFile.of(TABLES, ',', StandardCharsets.UTF_8), CsvFile.of(TABLES, ';', GBK));
  }

  static List<byte[]> pages() {
    return List.of(HtmlFile.of(TABLES, StandardCharsets.UTF_8), HtmlFile.of(TABLES, GBK));
  }

  static List<byte[]> archivedPages() {
    String head =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="----=_part"

        ------=_part
        Content-Location: file:///plan.htm
        Content-Transfer-Encoding: 8bit
        Content-Type: text/html; charset="utf-8"

        """;
    String page = new String(pages().getFirst(), StandardCharsets.UTF_8);
    return List.of((head + page + "\n------=_part--\n").getBytes(StandardCharsets.UTF_8));
  }

  static List<byte[]> rtf() {
    return List.of(RtfFile.of(TABLES));
  }

  static List<byte[]> spreadsheetMl() {
    return List.of(SpreadsheetMlFile.of(TABLES));
  }

  static List<byte[]> docx() {
    var plans = List.of(PlanBuilder.aCompletePlan().build());
    return List.of(
        new PlanDocument(Set.of(), RepeatedCells.values()[0]).write(plans),
        new PlanDocument(Set.of(Quirk.values()), RepeatedCells.values()[1]).write(plans));
  }

  static List<byte[]> xlsx() {
    return List.of(
        XlsxFile.plain().formats("#,##0.00", "yyyy\"年\"m\"月\"").table(TABLES.getFirst()).bytes(),
        XlsxFile.strict().table(TABLES.getFirst()).bytes());
  }

  static List<byte[]> xls() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表");
      String[] lines = MadeUpPlan.text(1).split("\n\n");
      IntStream.range(0, lines.length).forEach(i -> fill(sheet.createRow(i), lines[i].split("\n")));
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(bytes.toByteArray());
  }

  private static void fill(Row row, String[] cells) {
    IntStream.range(0, cells.length).forEach(i -> row.createCell(i).setCellValue(cells[i].strip()));
  }

  /** POI cannot write this format, so the sample of the reader's tests is the seed. */
  static List<byte[]> doc() {
    return List.of(sample("doc/merged-cells.doc"));
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(SAMPLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of ours, and one by a program in use. */
  static List<byte[]> ofd() {
    return List.of(OfdFile.of(TABLES), sample("ofd/made-by-ofdrw.ofd"));
  }

  /** With streams as they are drawn, so that mutations reach the drawing instructions. */
  static List<byte[]> pdf() {
    PdfStyle upright = PdfStyle.plain();
    byte[] plan = MadeUpPlan.pdf(1, upright);
    byte[] turned = MadeUpPlan.pdf(2, upright.withTurn(1, true).withLines(LineStyle.values()[1]));
    return List.of(plan, PlainPdf.of(plan), PlainPdf.of(turned), PlainPdf.handWritten());
  }
}
