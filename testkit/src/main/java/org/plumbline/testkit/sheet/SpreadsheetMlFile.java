package org.plumbline.testkit.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Excel 2003 XML 文件. Writes tables as the XML of Excel 2003, a sheet each. */
public final class SpreadsheetMlFile {

  private SpreadsheetMlFile() {}

  /** The file, as government systems export it under the name of xls. */
  public static byte[] of(List<PrintedTable> tables) {
    StringBuilder sheets = new StringBuilder();
    for (PrintedTable table : tables) {
      sheets.append("<Worksheet ss:Name=\"表%d\"><Table>".formatted(tables.indexOf(table) + 1));
      table.withTitleInside().rows().forEach((row, cells) -> write(row, cells, sheets));
      sheets.append("</Table></Worksheet>");
    }
    return workbook(sheets.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook of styles and sheets given as XML. */
  public static String workbook(String content) {
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + content
        + "</Workbook>";
  }

  private static void write(int row, List<PrintedCell> cells, StringBuilder sheet) {
    sheet.append("<Row ss:Index=\"").append(row).append("\">");
    for (PrintedCell cell : cells) {
      Map<String, Integer> attributes =
          Map.of(
              "Index", cell.column(),
              "MergeAcross", cell.columnSpan() - 1,
              "MergeDown", cell.rowSpan() - 1);
      sheet.append("<Cell");
      attributes.forEach((name, value) -> {
        if (value > 0) {
          sheet.append(" ss:%s=\"%d\"".formatted(name, value));
        }
      });
      String text = Markup.text(cell.text()).replace("\n", "&#10;");
      sheet.append("><Data ss:Type=\"String\">").append(text).append("</Data></Cell>");
    }
    sheet.append("</Row>");
  }
}
