package org.plumbline.reading.grid;

/**
 * 单元格. One cell of a table. A merged cell is one cell with spans.
 *
 * @param row first row it covers, from 1
 * @param column first column it covers, from 1
 * @param text as printed; line breaks inside the cell kept as {@code \n}, outer white space removed
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text) {

  public Cell {
    if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("No such cell: " + row + "/" + column);
    }
  }

  /** A cell that is not merged. */
  public static Cell single(int row, int column, String text) {
    return new Cell(row, column, 1, 1, text);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public boolean covers(int someRow, int someColumn) {
    return someRow >= row
        && someRow < row + rowSpan
        && someColumn >= column
        && someColumn < column + columnSpan;
  }
}
