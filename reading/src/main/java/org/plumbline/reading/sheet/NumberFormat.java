package org.plumbline.reading.sheet;

/**
 * 数字格式. How a cell prints a number.
 *
 * @param pattern in Excel's language
 */
record NumberFormat(int id, String pattern) {

  static final NumberFormat GENERAL = new NumberFormat(0, "General");

  boolean isGeneral() {
    return id == 0 || pattern.equalsIgnoreCase("General") || pattern.equals("@");
  }
}
