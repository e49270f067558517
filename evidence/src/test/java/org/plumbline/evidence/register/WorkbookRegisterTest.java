package org.plumbline.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testkit.sheet.XlsxFile;

class WorkbookRegisterTest {

  private static final String HEADER = row(1, "# 合成数据") + row(2, "合同编号", "签订日期", "到期日期", "合同金额（元）");

  @Test
  void readsNumbersDaysAndWords() {
    byte[] file =
        workbook(
            "<row r=\"3\">"
                + text("A3", "HT-1")
                + "<c r=\"B3\" s=\"1\"><v>44566</v></c><c r=\"C3\"><v>45292</v></c>"
                + "<c r=\"D3\"><v>352000.00000000006</v></c></row>");
    ReadRegisters read = ReadRegisters.with("contracts", file);
    assertThat(read.records("contracts").getFirst().row()).isEqualTo(3);
    assertThat(read.records("contracts").getFirst().file().synthetic()).isTrue();
    assertThat(read.values("contracts", "signed_on")).containsExactly("2022-01-05");
    assertThat(read.values("contracts", "ends_on")).containsExactly("2024-01-01");
    assertThat(read.values("contracts", "amount")).containsExactly("35.2");
  }

  @Test
  void namesFormulaCells() {
    byte[] file =
        workbook(
            "<row r=\"3\">"
                + text("A3", "HT-1")
                + text("B3", "2022-01-05")
                + "<c r=\"D3\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"5\">"
                + text("A5", "HT-2")
                + text("B5", "2022-01-05")
                + "<c r=\"D5\" t=\"e\"><v>#N/A</v></c></row>");
    assertThat(ReadRegisters.with("contracts", file).problems())
        .containsExactly(
            "row 3, 合同金额（元）: cell D3 is a formula. Copy it, paste it as a value and save.",
            "row 5, 合同金额（元）: cell D5 holds an error. Correct it and save.");
  }

  @Test
  void refusesCodesThatBecameNumbers() {
    byte[] file =
        workbook(
            "<row r=\"3\"><c r=\"A3\"><v>3.7020219900101E+17</v></c>"
                + text("B3", "2022-01-05")
                + "<c r=\"D3\"><v>1</v></c></row>");
    assertThat(ReadRegisters.with("contracts", file).problems().getFirst())
        .contains("kept 15 digits");
  }

  @Test
  void countsDaysFrom1904() {
    String xml =
        sheet(
            "<row r=\"3\">"
                + text("A3", "HT-1")
                + "<c r=\"B3\" s=\"1\"><v>43104</v></c>"
                + "<c r=\"C3\"><v>43104</v></c><c r=\"D3\"><v>1</v></c></row>");
    byte[] file = XlsxFile.plain().from1904().formats("yyyy-mm-dd").sheet("a", "", xml).bytes();
    ReadRegisters read = ReadRegisters.with("contracts", file);
    assertThat(read.values("contracts", "signed_on")).containsExactly("2022-01-05");
    assertThat(read.values("contracts", "ends_on")).containsExactly("2022-01-05");
  }

  @Test
  void readsTheSheetNamedAsTheRegister() {
    String right =
        sheet(
            "<row r=\"3\">"
                + text("A3", "HT-1")
                + text("B3", "2022-01-05")
                + "<c r=\"D3\"><v>1</v></c></row>");
    byte[] file =
        XlsxFile.plain()
            .sheet("说明", "", "<sheetData>" + row(1, "甲") + "</sheetData>")
            .sheet("合同台账", "", right)
            .bytes();
    EvidenceReading reading = ReadRegisters.with("contracts", file).read();
    assertThat(reading.refused()).isEmpty();
    assertThat(reading.notices().getFirst().message().zh()).contains("只读取工作表“合同台账”，未读取：说明");
  }

  @Test
  void refusesCellsThatNoSheetHas() {
    byte[] file = workbook("<row r=\"3\"><c r = 'ZZZZZZ3'><v>1</v></c></row>");
    assertThat(ReadRegisters.with("contracts", file).problems().getFirst()).contains("damaged");
  }

  @Test
  void refusesWhatUnpacksTooFar() {
    byte[] file = workbook("<row r=\"3\">" + " ".repeat(100_000) + "</row>");
    RegisterLimits small = new RegisterLimits(100_000, 100_000, 50_000, 50_000, 100, 20, 100);
    assertThat(ReadRegisters.with("contracts", file).within(small).problems().getFirst())
        .contains("limit of 50000 bytes unpacked");
  }

  @Test
  void refusesDaysStoredAsWordsByName() {
    byte[] file =
        workbook(
            "<row r=\"3\">"
                + text("A3", "HT-1")
                + "<c r=\"B3\" t=\"d\"><v>2022-01-05T00:00:00</v></c>"
                + "<c r=\"D3\"><v>1</v></c></row>");
    assertThat(ReadRegisters.with("contracts", file).problems().getFirst())
        .contains("strict Open XML");
  }

  @Test
  void takesAMergedValueForItsFirstRowOnly() {
    String rows =
        "<row r=\"3\">"
            + text("A3", "HT-1")
            + text("B3", "2022-01-05")
            + "<c r=\"D3\"><v>1</v></c></row><row r=\"4\">"
            + text("A4", "HT-2")
            + "<c r=\"B4\"/><c r=\"D4\"><v>1</v></c></row>";
    String merged = "<mergeCells count=\"1\"><mergeCell ref=\"B3:B4\"/></mergeCells>";
    byte[] file = XlsxFile.plain().sheet("合同", "", sheet(rows) + merged).bytes();
    assertThat(ReadRegisters.with("contracts", file).problems())
        .containsExactly("row 4, 签订日期: required, but empty. Fill it in.");
  }

  @Test
  void readsManyRows() {
    int rows = 30_000;
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      int row = i + 3;
      xml.append("<row r=\"").append(row).append("\">").append(text("A" + row, "HT-" + i));
      xml.append("<c r=\"B%d\" s=\"1\"><v>%d</v></c>".formatted(row, 44_562 + i % 365));
      xml.append("<c r=\"D%d\"><v>12.5</v></c></row>".formatted(row));
    }
    ReadRegisters read = ReadRegisters.with("contracts", workbook(xml.toString()));
    assertThat(read.records("contracts")).hasSize(rows);
    assertThat(read.records("contracts").getLast().row()).isEqualTo(rows + 2);
  }

  static byte[] workbook(String rows) {
    return XlsxFile.plain().formats("yyyy-mm-dd").sheet("合同", "", sheet(rows)).bytes();
  }

  private static String sheet(String rows) {
    return "<sheetData>" + HEADER + rows + "</sheetData>";
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(text((char) ('A' + i) + "" + number, cells[i]));
    }
    return row + "</row>";
  }

  private static String text(String cell, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, text);
  }
}
