package org.plumbline.testkit.form;

/** 样表怪癖. Ways in which the same plan is printed differently. */
public enum FormQuirk {
  /** The words of the levels stand on every row, not only where they change. */
  LEVELS_REPEATED,
  /** The head of the indicator table is printed again in the middle, as after a page break. */
  HEAD_REPEATED,
  /** Every row is filled up with empty cells. */
  PADDED,
  /** Points stand inside the labels of categories. */
  POINTS_IN_LABELS,
  /** Labels carry asterisks, hints and blanks. */
  DECORATED_LABELS
}
