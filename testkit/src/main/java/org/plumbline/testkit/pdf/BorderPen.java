package org.plumbline.testkit.pdf;

import java.io.IOException;

/** Draws the borders of cells in one style. */
record BorderPen(PageCanvas canvas, LineStyle style) {

  private static final float THIN = 0.5f;
  private static final float DOUBLE_GAP = 1.5f;
  private static final float DASH = 3f;

  /** Borders of a cell; {@code tableLeft} and {@code tableRight} are the sides of its table. */
  void border(Area cell, float tableLeft, float tableRight) throws IOException {
    if (style == LineStyle.NONE) {
      return;
    }
    if (style == LineStyle.CELL_RECTANGLES) {
      canvas.rectangle(cell.left(), cell.top(), cell.width(), cell.height());
      return;
    }
    horizontal(cell.left(), cell.right(), cell.top());
    horizontal(cell.left(), cell.right(), cell.bottom());
    if (style == LineStyle.HORIZONTAL_ONLY) {
      return;
    }
    boolean open = style == LineStyle.OPEN_SIDES;
    if (!open || cell.left() > tableLeft) {
      vertical(cell.left(), cell.top(), cell.bottom());
    }
    if (!open || cell.right() < tableRight) {
      vertical(cell.right(), cell.top(), cell.bottom());
    }
  }

  private void horizontal(float left, float right, float y) throws IOException {
    switch (style) {
      case THIN_RECTANGLES -> {
        canvas.filled(left, y, THIN, THIN);
        canvas.filled(left + THIN, y, right - left - THIN, THIN);
      }
      case DOUBLE -> {
        canvas.line(left, y, right, y);
        canvas.line(left, y + DOUBLE_GAP, right, y + DOUBLE_GAP);
      }
      case DASHED -> {
        for (float x = left; x < right; x += 2 * DASH) {
          canvas.line(x, y, Math.min(x + DASH, right), y);
        }
      }
      case STROKED, CELL_RECTANGLES, OPEN_SIDES, HORIZONTAL_ONLY, NONE ->
          canvas.line(left, y, right, y);
    }
  }

  private void vertical(float x, float top, float bottom) throws IOException {
    switch (style) {
      case THIN_RECTANGLES -> canvas.filled(x, top, THIN, bottom - top);
      case DOUBLE -> {
        canvas.line(x, top, x, bottom);
        canvas.line(x + DOUBLE_GAP, top, x + DOUBLE_GAP, bottom);
      }
      case DASHED -> {
        for (float y = top; y < bottom; y += 2 * DASH) {
          canvas.line(x, y, x, Math.min(y + DASH, bottom));
        }
      }
      case STROKED, CELL_RECTANGLES, OPEN_SIDES, HORIZONTAL_ONLY, NONE ->
          canvas.line(x, top, x, bottom);
    }
  }
}
