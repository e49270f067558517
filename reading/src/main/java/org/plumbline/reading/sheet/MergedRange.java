package org.plumbline.reading.sheet;

import java.util.Comparator;
import org.plumbline.reading.grid.Cell;

/** 合并区域. A merged range of a sheet. */
record MergedRange(int row, int column, int lastRow, int lastColumn) {

  static final Comparator<MergedRange> READING_ORDER =
      Comparator.comparingInt(MergedRange::row).thenComparingInt(MergedRange::column);

  /** The part of it inside a sheet of so many rows and columns. */
  MergedRange within(int rows, int columns) {
    return new MergedRange(row, column, Math.min(lastRow, rows), Math.min(lastColumn, columns));
  }

  boolean isSingle() {
    return row >= lastRow && column >= lastColumn;
  }

  long places() {
    return Math.max(0L, lastRow - row + 1L) * Math.max(0L, lastColumn - column + 1L);
  }

  Cell cell(String text) {
    return new Cell(row, column, lastRow - row + 1, lastColumn - column + 1, text);
  }
}
