package org.plumbline.forms.paged;

import org.plumbline.forms.sheet.Align;

/**
 * 排好的行. A line of a paragraph as wide as its room lets it be.
 *
 * @param size of its characters, in millimetres
 */
record TextLine(String text, double size, Align align) {

  private static final double SPACING = 1.4;
  private static final double BASELINE = 1.05;

  double height() {
    return size * SPACING;
  }

  /** How far below its upper edge the characters stand. */
  double baseline() {
    return size * BASELINE;
  }
}
