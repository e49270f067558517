package org.plumbline.reading.sheet;

import java.util.Optional;

/** 单元格引用. A place as {@code B12}, rows and columns from 1. */
record CellReference(int row, int column) {

  private static final int LETTERS = 26;

  /** Reads a reference; empty for what is none. */
  static Optional<CellReference> parse(String text) {
    int at = 0;
    int column = 0;
    int row = 0;
    while (at < text.length() && isLetter(text.charAt(at)) && column < SheetTable.MOST_COLUMNS) {
      column = column * LETTERS + ((text.charAt(at) & ~0x20) - 'A' + 1);
      at++;
    }
    while (at < text.length() && isDigit(text.charAt(at)) && row < SheetTable.MOST_ROWS) {
      row = row * 10 + (text.charAt(at) - '0');
      at++;
    }
    boolean whole = at == text.length() && column > 0 && row > 0;
    return whole ? Optional.of(new CellReference(row, column)) : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
