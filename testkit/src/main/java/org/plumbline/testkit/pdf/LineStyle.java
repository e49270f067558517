package org.plumbline.testkit.pdf;

/** How a program draws the borders of cells. */
public enum LineStyle {
  /** One stroked line per side. */
  STROKED,
  /** Filled rectangles half a point thick, and a dot at each corner, as Word does. */
  THIN_RECTANGLES,
  /** Two thin lines side by side. */
  DOUBLE,
  /** One line drawn as many short pieces. */
  DASHED,
  /** A stroked rectangle around each cell. */
  CELL_RECTANGLES,
  /** Lines above and below, none at the sides of the table. */
  OPEN_SIDES,
  /** Lines between rows only. */
  HORIZONTAL_ONLY,
  /** None. */
  NONE
}
