package org.plumbline.testkit.sheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** 网页文件. Writes tables as a web page. */
public final class HtmlFile {

  private HtmlFile() {}

  /** A page that declares {@code charset} and is written in it. */
  public static byte[] of(List<PrintedTable> tables, Charset charset) {
    StringBuilder page = new StringBuilder();
    page.append("<html><head><meta charset=\"").append(charset.name()).append("\"></head><body>");
    for (PrintedTable table : tables) {
      table
          .title()
          .lines()
          .forEach(line -> page.append("<p>").append(Markup.text(line)).append("</p>"));
      page.append("<table border=1>");
      write(table, page);
      page.append("</table>");
    }
    return encodable(page.append("</body></html>").toString(), charset).getBytes(charset);
  }

  /** What the charset lacks as numbers, as browsers save it. */
  private static String encodable(String page, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder text = new StringBuilder();
    page.codePoints()
        .forEach(character -> {
          String printed = Character.toString(character);
          text.append(encoder.canEncode(printed) ? printed : "&#" + character + ";");
        });
    return text.toString();
  }

  /** Every row of the grid is a row of the page, also where cells from above fill it. */
  private static void write(PrintedTable table, StringBuilder page) {
    var rows = table.rows();
    int last = rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int row = 1; row <= last; row++) {
      page.append("<tr>");
      for (PrintedCell cell : rows.getOrDefault(row, List.of())) {
        page.append("<td rowspan=%d colspan=%d>".formatted(cell.rowSpan(), cell.columnSpan()));
        String text = Markup.text(cell.text()).replace("\u00a0", "&nbsp;");
        page.append(text.replace("\n", "<br>")).append("</td>");
      }
      page.append("</tr>");
    }
  }
}
