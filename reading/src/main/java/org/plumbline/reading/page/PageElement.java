package org.plumbline.reading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.reading.grid.Cell;

/** 页面元素. What a page consists of, from top to bottom. */
sealed interface PageElement {

  float top();

  float bottom();

  /** 段落. Lines of text that belong together. */
  record Text(String text, float top, float bottom) implements PageElement {}

  /** The lines of one cell, and the room they have. */
  record Lines(List<TextLine> lines, LineWrap wrap) {

    boolean goOnWith(Lines next) {
      return !lines.isEmpty()
          && !next.lines.isEmpty()
          && wrap.isWrapped(lines.getLast(), next.lines.getFirst());
    }
  }

  /**
   * 表格的一段. A table as far as it stands on one page.
   *
   * @param columns where its columns begin and end
   * @param rows the edges of its rows, from top to bottom: one more than rows
   * @param cells in reading order, numbered within this page
   * @param lines of the cells in its first and last rows
   * @param ruledAbove whether a line closes it above; without one, its first row began earlier
   * @param ruledBelow whether a line closes it below
   */
  record Table(
      ColumnEdges columns,
      List<Float> rows,
      List<Cell> cells,
      Map<Cell, Lines> lines,
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

    /** Whether a cell of the last row was wrapped into {@code cell} of the next page's piece. */
    boolean goesOnIn(Table next, Cell cell) {
      Optional<Lines> above =
          cells.stream()
              .filter(upper -> upper.row() + upper.rowSpan() - 1 == rowCount())
              .filter(upper -> columns.isSamePlace(upper, next.columns, cell))
              .findFirst()
              .map(lines::get);
      Lines below = next.lines.get(cell);
      return above.isPresent() && below != null && above.get().goOnWith(below);
    }
  }
}
