package org.plumbline.reading.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.reading.grid.Cell;

/**
 * 跨页行. Decides whether the first row of a page is the lower half of the last row of the page
 * before, and makes cells whole again.
 *
 * @param upperHalf the cell of the last row with the same columns as a cell of the first
 * @param lowerHalf the cells of the first row
 */
record DividedRow(Function<Cell, Optional<Cell>> upperHalf, List<Cell> lowerHalf) {

  /**
   * Whether both halves are one row.
   *
   * @param cut whether a line between them is missing on either page
   */
  boolean isOneRow(boolean cut) {
    boolean fits =
        lowerHalf.stream().allMatch(cell -> cell.isBlank() || upperHalf.apply(cell).isPresent());
    return fits && (cut || goesOnInOneCell());
  }

  /** Labels blank and a single cell with more text: that text began above. */
  private boolean goesOnInOneCell() {
    List<Cell> written = lowerHalf.stream().filter(cell -> !cell.isBlank()).toList();
    if (written.size() != 1 || lowerHalf.size() < 2 || written.getFirst().column() == 1) {
      return false;
    }
    String above = upperHalf.apply(written.getFirst()).map(Cell::text).orElse("");
    if (above.isEmpty()) {
      return false;
    }
    boolean mayEnd = GlyphText.isSentenceEnd(above.codePointBefore(above.length()));
    boolean newItem = GlyphText.beginsItem(written.getFirst().text());
    return !newItem && (lowerHalf.size() > 2 || !mayEnd);
  }

  /** Whether a blank cell is the rest of a cell merged over rows on both sides of the break. */
  static boolean isMergedOver(Cell upper, Cell lower) {
    return lower.isBlank() && (upper.rowSpan() > 1 || lower.rowSpan() > 1);
  }

  /** Both halves of a cell as one; {@code sameRow} if they share the row at the break. */
  static Cell whole(Cell upper, Cell lower, boolean sameRow) {
    int span = upper.rowSpan() + lower.rowSpan() - (sameRow ? 1 : 0);
    return new Cell(
        upper.row(), upper.column(), span, upper.columnSpan(), text(upper.text(), lower.text()));
  }

  private static String text(String upper, String lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return upper + lower;
    }
    boolean newItem =
        GlyphText.isSentenceEnd(upper.codePointBefore(upper.length()))
            && GlyphText.beginsItem(lower);
    StringBuilder text = new StringBuilder(upper);
    LineWrap.append(text, lower, !newItem);
    return text.toString();
  }
}
