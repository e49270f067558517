package org.plumbline.evidence.register;

/**
 * 原始单元格. What a cell of a file holds before its column says what it means.
 *
 * @param text trimmed; for {@code DAY} in ISO form, for {@code FORMULA} and {@code ERROR} the
 *     cell's address
 */
record RawCell(Kind kind, String text) {

  static final RawCell EMPTY = new RawCell(Kind.TEXT, "");

  /** How the file stores it. A csv file knows only texts. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A number of a workbook whose days count from 1904. */
    NUMBER_FROM_1904,
    DAY,
    FLAG,
    FORMULA,
    ERROR
  }

  static RawCell text(String text) {
    String trimmed = CellText.trim(text);
    return trimmed.isEmpty() ? EMPTY : new RawCell(Kind.TEXT, trimmed);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
