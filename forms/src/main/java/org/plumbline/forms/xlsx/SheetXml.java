package org.plumbline.forms.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.forms.archive.XmlText;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.PlacedCell;
import org.plumbline.forms.sheet.Table;

/** 工作表. One form as a sheet, which prints as wide as a page. */
final class SheetXml {

  private static final double CHARACTERS_PER_MILLIMETRE = 1 / 1.95;

  private final Writer out;
  private final List<String> merged = new ArrayList<>();
  private final List<Integer> widths;
  private int row;
  private int headFrom;
  private int headTo;

  private SheetXml(Writer out, List<Integer> widths) {
    this.out = out;
    this.widths = widths;
  }

  /** What the workbook must say of a sheet: how much is printed, which rows on each page. */
  record Printed(String area, String repeatedRows) {}

  /**
   * Writes a form; all its tables have the same columns.
   *
   * @throws IllegalArgumentException if they have not
   */
  static Printed write(Form form, Page page, Writer out) throws IOException {
    List<List<Integer>> grids =
        form.blocks().stream()
            .filter(Table.class::isInstance)
            .map(table -> ((Table) table).widths())
            .distinct()
            .toList();
    if (grids.size() > 1) {
      throw new IllegalArgumentException("A sheet has the columns of one table");
    }
    List<Integer> widths = grids.isEmpty() ? List.of(page.textWidth()) : grids.getFirst();
    SheetXml sheet = new SheetXml(out, widths);
    sheet.begin();
    for (Block block : form.blocks()) {
      switch (block) {
        case Paragraph paragraph -> sheet.line(paragraph);
        case Table table -> sheet.table(table);
      }
    }
    sheet.finish(page);
    return sheet.printed();
  }

  private Printed printed() {
    String area = "$A$1:$" + column(widths.size() - 1) + "$" + row;
    return new Printed(area, headTo == 0 ? "" : "$" + headFrom + ":$" + headTo);
  }

  private void begin() throws IOException {
    out.write(
        Workbook.HEAD
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
            + "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 1; i <= widths.size(); i++) {
      print(
          "<col min=\"%d\" max=\"%d\" width=\"%.2f\" customWidth=\"1\"/>",
          i, i, widths.get(i - 1) * CHARACTERS_PER_MILLIMETRE);
    }
    out.write("</cols><sheetData>");
  }

  private void line(Paragraph paragraph) throws IOException {
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    row++;
    openRow(RowHeights.height(paragraph, all) + 6);
    cell(0, CellStyle.ofLine(paragraph), paragraph.text());
    out.write("</row>");
    merge(row, 0, row, widths.size() - 1);
  }

  private void table(Table table) throws IOException {
    double[] heights = RowHeights.of(table);
    List<PlacedCell> placed = table.placed();
    PlacedCell[][] grid = new PlacedCell[heights.length][widths.size()];
    for (PlacedCell cell : placed) {
      for (int r = cell.row(); r < cell.endRow(); r++) {
        Arrays.fill(grid[r], cell.column(), cell.endColumn(), cell);
      }
    }
    int first = row + 1;
    for (int r = 0; r < heights.length; r++) {
      row++;
      head(table, r);
      openRow(heights[r]);
      for (int c = 0; c < widths.size(); c++) {
        write(grid[r][c], r, c);
      }
      out.write("</row>");
    }
    for (PlacedCell cell : placed) {
      merge(first + cell.row(), cell.column(), first + cell.endRow() - 1, cell.endColumn() - 1);
    }
  }

  /** Remembers the last run of rows that are printed on each page. */
  private void head(Table table, int r) {
    if (table.rows().get(r).repeated()) {
      if (headTo != row - 1) {
        headFrom = row;
      }
      headTo = row;
    }
  }

  private void write(PlacedCell placed, int r, int c) throws IOException {
    List<Paragraph> content = placed.cell().content();
    CellStyle style = content.isEmpty() ? CellStyle.TEXT : CellStyle.inTable(content.getFirst());
    boolean first = placed.row() == r && placed.column() == c;
    cell(c, style, first ? placed.cell().text() : "");
  }

  private void openRow(double height) throws IOException {
    print("<row r=\"%d\" ht=\"%.1f\" customHeight=\"1\">", row, height);
  }

  private void cell(int column, CellStyle style, String text) throws IOException {
    String at = column(column) + row;
    if (text.isEmpty()) {
      print("<c r=\"%s\" s=\"%d\"/>", at, style.ordinal());
    } else {
      print(
          "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">",
          at, style.ordinal());
      out.write(XmlText.escaped(text));
      out.write("</t></is></c>");
    }
  }

  private void merge(int top, int left, int bottom, int right) {
    if (top != bottom || left != right) {
      merged.add(column(left) + top + ":" + column(right) + bottom);
    }
  }

  private void finish(Page page) throws IOException {
    out.write("</sheetData>");
    if (!merged.isEmpty()) {
      print("<mergeCells count=\"%d\">", merged.size());
      for (String area : merged) {
        print("<mergeCell ref=\"%s\"/>", area);
      }
      out.write("</mergeCells>");
    }
    String margin = String.format(Locale.ROOT, "%.3f", page.margin() / 25.4);
    print(
        "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"%1$s\" right=\"%1$s\""
            + " top=\"%1$s\" bottom=\"%1$s\" header=\"0.3\" footer=\"0.3\"/>",
        margin);
    print(
        "<pageSetup paperSize=\"9\" orientation=\"%s\" fitToWidth=\"1\" fitToHeight=\"0\"/>",
        page.landscape() ? "landscape" : "portrait");
    out.write("<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>");
    print(
        "<ignoredErrors><ignoredError sqref=\"A1:%s%d\" numberStoredAsText=\"1\"/></ignoredErrors>",
        column(widths.size() - 1), row);
    out.write("</worksheet>");
    out.flush();
  }

  private void print(String format, Object... arguments) throws IOException {
    out.write(String.format(Locale.ROOT, format, arguments));
  }

  /** The letters of a column, from 0; forms have fewer than 26. */
  private static String column(int number) {
    return number < 26
        ? String.valueOf((char) ('A' + number))
        : column(number / 26 - 1) + column(number % 26);
  }
}
