package org.plumbline.forms.paged;

import org.plumbline.forms.sheet.Align;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 排好的行. A line of a paragraph as wide as its room lets it be.
 *
 * @param goesOn whether it goes on with the text of the line above
 */
record TextLine(String text, TextStyle style, Align align, boolean goesOn) {

  private static final double SPACING = 1.4;
  private static final double BASELINE = 1.05;
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** How high the characters of a style are, in millimetres. */
  static double size(TextStyle style) {
    return style.points() * MILLIMETRES_PER_POINT;
  }

  double size() {
    return size(style);
  }

  /** How far lines of a style stand apart: to half a millimetre, for even distances. */
  static double height(TextStyle style) {
    return Math.round(2 * size(style) * SPACING) / 2.0;
  }

  double height() {
    return height(style);
  }

  /** How far below its upper edge the characters stand. */
  double baseline() {
    return size() * BASELINE;
  }
}
