package org.plumbline.reading.sheet;

import java.util.Optional;

/**
 * 数字格式. How a cell prints a number.
 *
 * @param pattern in Excel's language
 * @param isGeneral whether it leaves numbers as they are
 * @param plain the same as decimals, where it is as simple as that
 */
record NumberFormat(int id, String pattern, boolean isGeneral, Optional<PlainFormat> plain) {

  static final NumberFormat GENERAL = of(0, "General");

  static NumberFormat of(int id, String pattern) {
    boolean general = id == 0 || pattern.equalsIgnoreCase("General") || pattern.equals("@");
    return new NumberFormat(id, pattern, general, PlainFormat.of(pattern));
  }
}
