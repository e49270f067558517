package org.plumbline.testkit.sheet;

import java.util.List;

/**
 * 合成工作簿. A large workbook, made up for measurements: rows in the shape of published tables of
 * indicators, whose words are picked from a short list. It is no record of anything.
 */
public final class SyntheticWorkbook {

  private static final List<String> WORDS =
      List.of(
          "<t>产出指标</t>",
          "<t>数量指标</t>",
          "<t>（合成）服务企业数量</t>",
          "<t>（合成）按时完成率，按季度统计并由主管部门复核</t>",
          "<t>≥150家</t>",
          "<t>计划标准</t>");

  private SyntheticWorkbook() {}

  /** A workbook of sheets with seven columns: five of words, an amount and a percentage. */
  public static byte[] of(int sheets, int rows) {
    XlsxFile file =
        XlsxFile.plain().formats("#,##0.00", "0%").strings(WORDS.toArray(String[]::new));
    for (int sheet = 1; sheet <= sheets; sheet++) {
      file.sheet("表" + sheet, "visible", sheet(rows));
    }
    return file.bytes();
  }

  private static String sheet(int rows) {
    StringBuilder data = new StringBuilder("<sheetData>");
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int row = 1; row <= rows; row++) {
      data.append("<row r=\"").append(row).append("\">");
      for (int column = 1; column <= 5; column++) {
        int word = (row + column) % WORDS.size();
        data.append("<c r=\"").append(XlsxFile.place(row, column)).append("\" s=\"0\" t=\"s\"><v>");
        data.append(word).append("</v></c>");
      }
      data.append("<c r=\"F%d\" s=\"1\"><v>%d.5</v></c>".formatted(row, row * 37));
      data.append("<c r=\"G%d\" s=\"2\"><v>0.%02d</v></c></row>".formatted(row, row % 100));
      if (row % 10 == 0) {
        merges.append("<mergeCell ref=\"A%d:A%d\"/>".formatted(row - 9, row));
      }
    }
    return data.append("</sheetData>").append(merges).append("</mergeCells>").toString();
  }
}
