package org.plumbline.reading.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** A cell and the table it stands in, so that its neighbours can be asked for. */
record GridCell(Grid grid, Cell cell) {

  String text() {
    return cell.text().strip();
  }

  boolean isBlank() {
    return cell.isBlank();
  }

  int row() {
    return cell.row();
  }

  int column() {
    return cell.column();
  }

  LabelText label() {
    return LabelText.of(cell.text());
  }

  /** The next cell of the row, blank or not. */
  Optional<GridCell> right() {
    return at(grid, cell.row(), cell.column() + cell.columnSpan());
  }

  /** The cell under this one, blank or not. */
  Optional<GridCell> below() {
    return at(grid, cell.row() + cell.rowSpan(), cell.column());
  }

  SourceLocation locate(int document) {
    return grid.locate(cell, document);
  }

  /** The cell that covers a place. */
  static Optional<GridCell> at(Grid grid, int row, int column) {
    return grid.at(row, column).map(cell -> new GridCell(grid, cell));
  }

  /** The cells that begin in a row. */
  static List<GridCell> row(Grid grid, int row) {
    return grid.row(row).stream().map(cell -> new GridCell(grid, cell)).toList();
  }

  static Optional<GridCell> firstPrinted(List<GridCell> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).findFirst();
  }
}
