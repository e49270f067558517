package org.plumbline.forms.sheet;

/**
 * 单元格位置. A cell and where it begins in its table.
 *
 * @param row from 0
 * @param column from 0
 */
public record PlacedCell(int row, int column, Cell cell) {

  /** The row behind its last. */
  public int endRow() {
    return row + cell.rows();
  }

  /** The column behind its last. */
  public int endColumn() {
    return column + cell.columns();
  }
}
