package org.plumbline.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reading.ReadBlocks;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.sheet.XlsxFile;

class XlsxReaderTest {

  private static ReadBlocks read(XlsxFile file) {
    return ReadBlocks.of("表.xlsx", file.bytes());
  }

  @Test
  void sharedAndInlineStringsAreText() {
    XlsxFile file =
        XlsxFile.plain()
            .strings("<t>项目</t>", "<r><t>绩效</t></r><r><t>目标</t></r><rPh><t>jx</t></rPh>")
            .rows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>行</t></r><r><t>内</t></r></is></c>"
                    + "<c r=\"D1\" t=\"str\"><f>A1</f><v>第一行_x000D_&#10;第二行</v></c></row>");
    assertThat(read(file).texts()).containsExactly("项目", "绩效目标", "行内", "第一行\n第二行");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.95|0%|95%",
        "0.956|0.0%|95.6%",
        "1234567.5|#,##0.00|1,234,567.50",
        "170|0.00|170.00",
        "44561|yyyy/m/d|2021/12/31",
        "44561|yyyy\"年\"m\"月\"d\"日\"|2021年12月31日",
        "44561|yyyy\"年\"m\"月\";@|2021年12月",
        "44561|[$-804]yyyy-mm-dd|2021-12-31",
        "44561.5|yyyy-mm-dd hh:mm|2021-12-31 12:00",
        "150|0\"家\"|150家",
        "98|\"≥\"0\"%\"|≥98%",
        "44561|General|44561",
        "0.30000000000000004|General|0.3",
        "12345678901234567890|General|1.23457E+19",
        "-5|#,##0;(#,##0)|(5)",
        "5|@|5"
      })
  void numbersPrintAsExcelShowsThem(String stored, String format, String printed) {
    XlsxFile file =
        XlsxFile.plain()
            .formats(format)
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + stored + "</v></c></row>");
    assertThat(read(file).texts()).containsExactly(printed);
  }

  @ParameterizedTest
  @CsvSource({"14,2021/12/31", "31,2021年12月31日", "57,2021年12月", "58,12月31日", "9,4456100%"})
  void builtinFormatsAreThoseOfChineseExcel(int format, String printed) {
    XlsxFile file =
        XlsxFile.plain()
            .builtinFormats(format)
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44561</v></c></row>");
    assertThat(read(file).texts()).containsExactly(printed);
  }

  @Test
  void booleansErrorsAndFormulasAreTheirValues() {
    XlsxFile file =
        XlsxFile.plain()
            .rows(
                "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\""
                    + " t=\"e\"><v>#DIV/0!</v></c><c"
                    + " r=\"C1\"><f>SUM(D1:E1)</f><v>12</v></c></row>");
    assertThat(read(file).texts()).containsExactly("TRUE", "#DIV/0!", "12");
  }

  @Test
  void daysMayCountFrom1904() {
    XlsxFile file =
        XlsxFile.plain()
            .from1904()
            .builtinFormats(14)
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43099</v></c></row>");
    assertThat(read(file).texts()).containsExactly("2021/12/31");
  }

  @Test
  void strictWorkbooksAreRead() {
    XlsxFile file =
        XlsxFile.strict()
            .builtinFormats(14)
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\"><v>2021-12-31T00:00:00</v></c></row>");
    assertThat(read(file).texts()).containsExactly("2021/12/31");
  }

  @Test
  void mergedRangesAreOneCell() {
    XlsxFile file =
        XlsxFile.plain()
            .sheet(
                "表",
                "visible",
                "<sheetData><row r=\"2\"><c r=\"B2\" t=\"str\"><v>产出指标</v></c>"
                    + "<c r=\"C2\" t=\"str\"><v>数量</v></c></row>"
                    + "<row r=\"3\"><c r=\"C3\" t=\"str\"><v>质量</v></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"A9:XFD1048576\"/>"
                    + "</mergeCells>");
    assertThat(read(file).tables().getFirst().cells())
        .containsExactly(
            new Cell(2, 2, 2, 1, "产出指标"), Cell.single(2, 3, "数量"), Cell.single(3, 3, "质量"));
  }

  @Test
  void textUnderAMergeIsSaid() {
    XlsxFile file =
        XlsxFile.plain()
            .sheet(
                "表",
                "visible",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
    assertThat(read(file).texts()).containsExactly("1");
    assertThat(read(file).notices()).containsExactly("text_under_merge");
  }

  @Test
  void hiddenPartsAreReadAndSaid() {
    XlsxFile file =
        XlsxFile.plain()
            .sheet(
                "藏",
                "veryHidden",
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                    + "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
    assertThat(read(file).texts()).containsExactly("1");
    assertThat(read(file).notices()).containsExactly("hidden_sheet", "hidden_cells");
  }

  @Test
  void paddingDoesNotCount() {
    String padding = "<c s=\"0\"/>".repeat(300);
    XlsxFile file =
        XlsxFile.plain()
            .rows(
                "<row r=\"1\"><c><v>1</v></c><c/><c><v>3</v></c>" + padding + "</row>",
                ("<row>" + padding + "</row>").repeat(200));
    Grid grid = read(file).tables().getFirst();
    assertThat(grid.rows()).isEqualTo(1);
    assertThat(grid.cells()).hasSize(3);
  }

  @Test
  void sheetsAreThePages() {
    XlsxFile file = XlsxFile.plain().rows("").rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    Grid grid = read(file).tables().getFirst();
    assertThat(grid.page()).hasValue(2);
    assertThat(grid.table()).isEqualTo(1);
  }

  @Test
  void commentsAreSaid() {
    XlsxFile file =
        XlsxFile.plain()
            .rows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>项目</v></c></row>")
            .comments("<t>请补充</t>", "<t>已改</t>");

    assertThat(read(file).texts()).containsExactly("项目");
    assertThat(read(file).notices()).containsExactly("comments_not_read");
  }
}
