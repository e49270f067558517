package org.plumbline.testkit.sheet;

/** 印出的单元格. A cell to be written: rows and columns from 1. */
public record PrintedCell(int row, int column, int rowSpan, int columnSpan, String text) {

  /** A cell that is not merged. */
  public static PrintedCell single(int row, int column, String text) {
    return new PrintedCell(row, column, 1, 1, text);
  }

  boolean isMerged() {
    return rowSpan > 1 || columnSpan > 1;
  }
}
