package org.plumbline.reading.grid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.source.SourceLocation;

/** 表格. One table of a document: cells with spans. Every format produces this same shape. */
public final class Grid {

  private final int table;
  private final OptionalInt page;
  private final List<Cell> cells;
  private final RowIndex index;
  private final int rows;
  private final int columns;

  /**
   * A table.
   *
   * @param table its number within the document, from 1; 0 for text outside tables
   * @param page page or sheet it starts on, where the format has them
   * @param cells in reading order; none may overlap another
   */
  public Grid(int table, OptionalInt page, List<Cell> cells) {
    this.table = table;
    this.page = page;
    this.cells = List.copyOf(cells);
    this.index = new RowIndex(this.cells);
    int lastRow = 0;
    int lastColumn = 0;
    for (Cell cell : this.cells) {
      lastRow = Math.max(lastRow, cell.row() + cell.rowSpan() - 1);
      lastColumn = Math.max(lastColumn, cell.column() + cell.columnSpan() - 1);
    }
    this.rows = lastRow;
    this.columns = lastColumn;
  }

  public int table() {
    return table;
  }

  public OptionalInt page() {
    return page;
  }

  /** All cells, in reading order. */
  public List<Cell> cells() {
    return cells;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The cells that begin in {@code row}; those merged into it from above are not among them. */
  public List<Cell> row(int row) {
    return index.beginningIn(row);
  }

  /** The cell that covers a place, merged cells included. */
  public Optional<Cell> at(int row, int column) {
    return index.at(row, column);
  }

  /** Where {@code cell} stands, for a document of the given index. */
  public SourceLocation locate(Cell cell, int document) {
    int column = table == 0 ? 0 : cell.column();
    return new SourceLocation(document, page, table, cell.row(), column, cell.text().strip());
  }
}
