package org.plumbline.forms.official;

import java.util.List;

/**
 * 表头列. How the columns of a table are shared out among two pairs of label and value.
 *
 * @param widths of all columns, in millimetres
 * @param leftLabel columns of the first label, and so on
 */
record HeadColumns(
    List<Integer> widths, int leftLabel, int leftValue, int rightLabel, int rightValue) {

  HeadColumns {
    widths = List.copyOf(widths);
  }
}
