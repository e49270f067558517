package org.plumbline.reading.page;

import java.util.List;
import java.util.Optional;
import org.plumbline.reading.grid.Cell;

/**
 * 跨页行. Decides whether the first row of a page is the lower half of the last row of the page
 * before, and makes cells whole again.
 *
 * @param halves the cells of the first row, each with what stands above it
 */
record DividedRow(List<Half> halves) {

  /** Shorter texts are equal by chance. */
  private static final int SHORTEST_LABEL = 4;

  /**
   * 半格. A cell of the first row.
   *
   * @param upper the cell of the last row with the same columns
   * @param wrapped whether the last line above was full, so that this text may belong to it
   */
  record Half(Cell lower, Optional<Cell> upper, boolean wrapped) {

    private boolean isWritten() {
      return !lower.isBlank();
    }

    private boolean hasTextAbove() {
      return upper.isPresent() && !upper.get().isBlank();
    }

    /** Whether this is a blank rest of a cell merged over rows on both sides of the break. */
    boolean isMergedOver() {
      return !isWritten()
          && upper.isPresent()
          && (upper.get().rowSpan() > 1 || lower.rowSpan() > 1);
    }

    /** Whether this is a label over several rows, printed again on the new page. */
    boolean isRepeated() {
      return isWritten()
          && upper.isPresent()
          && upper.get().rowSpan() > 1
          && lower.column() == 1
          && lower.text().length() >= SHORTEST_LABEL
          && upper.get().text().equals(lower.text());
    }
  }

  /**
   * Whether both halves are one row.
   *
   * @param cut whether a line between them is missing on either page
   */
  boolean isOneRow(boolean cut) {
    return halves.stream().allMatch(half -> half.upper().isPresent())
        && (cut || goesOn() || isOneTextUnderItsLabel());
  }

  /** Cells that ended above, and others whose text goes on. */
  private boolean goesOn() {
    boolean someEnded =
        halves.stream()
            .anyMatch(half -> !half.isWritten() && half.hasTextAbove() && !half.isMergedOver());
    List<Half> written = halves.stream().filter(Half::isWritten).toList();
    return someEnded
        && !written.isEmpty()
        && written.stream().allMatch(half -> half.hasTextAbove() && half.wrapped());
  }

  /** Nothing but a label that is printed again, and a text beside it. */
  private boolean isOneTextUnderItsLabel() {
    List<Half> written = halves.stream().filter(Half::isWritten).toList();
    return written.size() == 2
        && written.getFirst().isRepeated()
        && !written.getLast().isRepeated()
        && written.getLast().hasTextAbove();
  }

  /**
   * Both halves of a cell as one.
   *
   * @param sameRow whether they share the row at the break
   * @param cut whether a line between them is missing, so that equal texts are no repetition
   */
  static Cell whole(Half half, boolean sameRow, boolean cut) {
    Cell upper = half.upper().orElseThrow();
    int span = upper.rowSpan() + half.lower().rowSpan() - (sameRow ? 1 : 0);
    return new Cell(upper.row(), upper.column(), span, upper.columnSpan(), text(half, upper, cut));
  }

  private static String text(Half half, Cell upper, boolean cut) {
    String above = upper.text();
    String below = half.lower().text();
    if (above.isEmpty() || below.isEmpty()) {
      return above + below;
    }
    if (!cut && half.isRepeated()) {
      return above;
    }
    if (!half.wrapped()) {
      return above + "\n" + below;
    }
    return above + (GlyphText.areWords(above, below) ? " " : "") + below;
  }
}
