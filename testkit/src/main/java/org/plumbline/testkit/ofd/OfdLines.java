package org.plumbline.testkit.ofd;

/** How a program draws the borders of cells. */
public enum OfdLines {
  /** One stroked line per side, each an object whose outline is its own. */
  STROKED,
  /** Filled rectangles a sixth of a millimetre thick. */
  THIN_RECTANGLES,
  /** One path for all sides of a cell, drawn in the coordinates of the page. */
  CELL_PATHS
}
