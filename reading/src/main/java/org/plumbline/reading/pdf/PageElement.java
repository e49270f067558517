package org.plumbline.reading.pdf;

import java.util.List;
import org.plumbline.reading.grid.Cell;

/** 页面元素. What a page consists of, from top to bottom. */
sealed interface PageElement {

  float top();

  float bottom();

  /** 段落. Lines of text that belong together. */
  record Text(String text, float top, float bottom) implements PageElement {}

  /**
   * 表格的一段. A table as far as it stands on one page.
   *
   * @param columns the edges of its columns, from left to right: one more than columns
   * @param rows the edges of its rows, from top to bottom: one more than rows
   * @param cells in reading order, numbered within this page
   * @param ruledAbove whether a line closes it above; without one, its first row began earlier
   * @param ruledBelow whether a line closes it below
   */
  record Table(
      List<Float> columns,
      List<Float> rows,
      List<Cell> cells,
      boolean ruledAbove,
      boolean ruledBelow)
      implements PageElement {

    @Override
    public float top() {
      return rows.getFirst();
    }

    @Override
    public float bottom() {
      return rows.getLast();
    }

    int rowCount() {
      return rows.size() - 1;
    }

    float rowHeight(int row) {
      return rows.get(row) - rows.get(row - 1);
    }

    /** Whether it is only a frame around text. */
    boolean isBox() {
      return cells.size() == 1;
    }
  }
}
