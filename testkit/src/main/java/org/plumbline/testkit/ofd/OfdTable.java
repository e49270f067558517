package org.plumbline.testkit.ofd;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;

/** Lays out one table over the width of a page and draws it. */
final class OfdTable {

  private static final double MARGIN = 25;
  private static final double PADDING = 1.2;
  private static final double LINE = OfdPage.SIZE * 1.4;

  private final PrintedTable table;
  private final OfdPage page;
  private final double columnWidth;
  private final double[] rowEdges;

  OfdTable(PrintedTable table, OfdPage page) {
    this.table = table;
    this.page = page;
    int columns = 1;
    int rows = 0;
    for (PrintedCell cell : table.cells()) {
      columns = Math.max(columns, cell.column() + cell.columnSpan() - 1);
      rows = Math.max(rows, cell.row() + cell.rowSpan() - 1);
    }
    this.columnWidth = (OfdPage.WIDTH - 2 * MARGIN) / columns;
    this.rowEdges = rowEdges(rows);
  }

  private double[] rowEdges(int rows) {
    double[] edges = new double[rows + 1];
    for (int row = 1; row <= rows; row++) {
      edges[row] = edges[row - 1] + LINE + 2 * PADDING;
      for (PrintedCell cell : table.cells()) {
        if (cell.row() + cell.rowSpan() - 1 == row) {
          double needed = lines(cell).size() * LINE + 2 * PADDING;
          edges[row] = Math.max(edges[row], edges[cell.row() - 1] + needed);
        }
      }
    }
    return edges;
  }

  /** Draws title and table; how high a page they need. */
  double draw() {
    double top = MARGIN;
    for (String line : table.title().lines().toList()) {
      top += LINE;
      page.text(line, MARGIN, top);
    }
    top += LINE;
    for (PrintedCell cell : table.cells()) {
      double left = MARGIN + (cell.column() - 1) * columnWidth;
      double upper = top + rowEdges[cell.row() - 1];
      page.border(
          left,
          upper,
          left + cell.columnSpan() * columnWidth,
          top + rowEdges[cell.row() - 1 + cell.rowSpan()]);
      double baseLine = upper + PADDING + OfdPage.SIZE;
      for (String line : lines(cell)) {
        page.text(line, left + PADDING, baseLine);
        baseLine += LINE;
      }
    }
    return Math.max(297, top + rowEdges[rowEdges.length - 1] + MARGIN);
  }

  private List<String> lines(PrintedCell cell) {
    double room = cell.columnSpan() * columnWidth - 2 * PADDING;
    List<String> lines = new ArrayList<>();
    for (String paragraph : cell.text().split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (char character : paragraph.toCharArray()) {
        if (OfdPage.width(line.toString() + character) > room) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(character);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
