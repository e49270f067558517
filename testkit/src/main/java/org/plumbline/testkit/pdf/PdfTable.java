package org.plumbline.testkit.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table to be drawn.
 *
 * @param widths of the columns, in points
 */
public record PdfTable(List<Float> widths, List<PdfCell> cells) {

  public PdfTable {
    widths = List.copyOf(widths);
    cells = List.copyOf(cells);
  }

  /** A table without merged cells. */
  public static PdfTable ofRows(List<Float> widths, List<List<String>> rows) {
    List<PdfCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(new PdfCell(row + 1, column + 1, 1, 1, rows.get(row).get(column)));
      }
    }
    return new PdfTable(widths, cells);
  }

  int rows() {
    return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
  }

  /** How far the left edge of a column, from 1, stands from the left edge of the table. */
  float edge(int column) {
    float edge = 0;
    for (float width : widths.subList(0, column - 1)) {
      edge += width;
    }
    return edge;
  }
}
