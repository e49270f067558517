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
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.RowHeights;
import org.plumbline.forms.sheet.Table;

/** 工作表. One form as a sheet, which prints as wide as a page. */
final class SheetXml {

  private static final double CHARACTERS_PER_MILLIMETRE = 1 / 1.95;

  /** Of a row, in points. */
  private static final double HIGHEST = 409;

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
    int first = row + 1;
    double height = RowHeights.height(paragraph, all) + 6;
    int parts = starts(new double[] {height})[1];
    for (int part = 0; part < parts; part++) {
      row++;
      openRow(height / parts);
      cell(0, CellStyle.ofLine(paragraph), part == 0 ? paragraph.text() : "");
      out.write("</row>");
    }
    merge(first, 0, row, widths.size() - 1);
  }

  private void table(Table table) throws IOException {
    double[] heights = RowHeights.of(table);
    int first = row + 1;
    int[] starts = starts(heights);
    List<PlacedCell> placed = table.placed();
    PlacedCell[][] grid = new PlacedCell[starts[heights.length]][widths.size()];
    for (PlacedCell cell : placed) {
      for (int r = starts[cell.row()]; r < starts[cell.endRow()]; r++) {
        Arrays.fill(grid[r], cell.column(), cell.endColumn(), cell);
      }
    }
    for (int r = 0; r < heights.length; r++) {
      int parts = starts[r + 1] - starts[r];
      for (int part = 0; part < parts; part++) {
        row++;
        head(table.rows().get(r));
        openRow(heights[r] / parts);
        cells(grid[starts[r] + part], grid[Math.max(0, starts[r] + part - 1)]);
      }
    }
    for (PlacedCell cell : placed) {
      merge(
          first + starts[cell.row()],
          cell.column(),
          first + starts[cell.endRow()] - 1,
          cell.endColumn() - 1);
    }
  }

  /** Where rows begin: one that is too high for a spreadsheet takes several, merged. */
  private static int[] starts(double[] heights) {
    int[] starts = new int[heights.length + 1];
    for (int r = 0; r < heights.length; r++) {
      starts[r + 1] = starts[r] + Math.max(1, (int) Math.ceil(heights[r] / HIGHEST));
    }
    return starts;
  }

  /** Remembers the last run of rows that are printed on each page. */
  private void head(Row printed) {
    if (printed.repeated()) {
      if (headTo != row - 1) {
        headFrom = row;
      }
      headTo = row;
    }
  }

  /** The text of a cell stands where it begins. */
  private void cells(PlacedCell[] cells, PlacedCell[] above) throws IOException {
    for (int c = 0; c < cells.length; c++) {
      PlacedCell cell = cells[c];
      List<Paragraph> content = cell.cell().content();
      CellStyle style = content.isEmpty() ? CellStyle.TEXT : CellStyle.inTable(content.getFirst());
      boolean begins = c == cell.column() && (above == cells || above[c] != cell);
      cell(c, style, begins ? cell.cell().text() : "");
    }
    out.write("</row>");
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
