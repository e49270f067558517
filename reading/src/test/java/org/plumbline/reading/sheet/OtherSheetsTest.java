package org.plumbline.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reading.ReadBlocks;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;

/** Rows of cells that do not come as xlsx. */
class OtherSheetsTest {

  @Test
  void xlsPrintsWhatExcelShows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表");
      styled(sheet, 0, 0.95, "0%");
      styled(sheet, 1, 44561, "yyyy\"年\"m\"月\"d\"日\"");
      sheet.createRow(2).createCell(0).setCellValue(true);
      sheet.createRow(3).createCell(0).setCellFormula("1+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      workbook.setSheetHidden(0, true);
      workbook.write(bytes);
    }
    ReadBlocks read = ReadBlocks.of("表.doc", bytes.toByteArray());
    assertThat(read.texts()).containsExactly("95%", "2021年12月31日", "TRUE", "2");
    assertThat(read.cells().getFirst().text()).isEqualTo("95%");
    assertThat(read.notices()).containsExactly("hidden_sheet");
  }

  private static void styled(Sheet sheet, int row, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = sheet.createRow(row).createCell(0);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void excel2003XmlIsRead() {
    String file =
        SpreadsheetMlFile.workbook(
            "<Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style>"
                + "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>"
                + "<Worksheet ss:Name=\"表\"><Table><Row ss:Index=\"2\"><Cell ss:Index=\"2\""
                + " ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">甲</Data>"
                + "<Comment><Data>批注</Data></Comment></Cell><Cell ss:StyleID=\"p\">"
                + "<Data ss:Type=\"Number\">0.95</Data></Cell></Row><Row><Cell ss:Index=\"4\""
                + " ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">2021-12-31T00:00:00.000</Data>"
                + "</Cell></Row></Table></Worksheet>");
    ReadBlocks read = ReadBlocks.of("表.xls", file);
    assertThat(read.texts()).containsExactly("甲", "95.00%", "2021/12/31");
    assertThat(read.cells().getFirst())
        .isEqualTo(new org.plumbline.reading.grid.Cell(2, 2, 2, 2, "甲"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void csvDelimiterIsFound(String delimiter) {
    String row = String.join(delimiter, "名称", "\"一" + delimiter + "二\"\"三\"", "\"上\n下\"");
    assertThat(ReadBlocks.of("台账.csv", row + "\r\n" + row).texts().subList(0, 3))
        .containsExactly("名称", "一" + delimiter + "二\"三", "上\n下");
  }

  @Test
  void csvOfExcelIsGbk() {
    ReadBlocks read = ReadBlocks.of("台账.csv", "名称,值\n企业,1".getBytes(Charset.forName("GBK")));
    assertThat(read.texts()).containsExactly("名称", "值", "企业", "1");
    assertThat(read.notices()).containsExactly("encoding_detected");
  }

  @Test
  void openQuotesDoNotBreakCsv() {
    assertThat(ReadBlocks.of("a.csv", "a,\"b\nc,d".getBytes(StandardCharsets.UTF_8)).texts())
        .contains("a");
  }
}
