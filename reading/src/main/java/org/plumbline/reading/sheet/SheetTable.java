package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/**
 * 工作表内容. The cells of one sheet as they come in. Rows and columns keep the numbers that the sheet
 * gives them; padding around what is printed does not count.
 */
final class SheetTable {

  static final int MOST_ROWS = 1 << 20;
  static final int MOST_COLUMNS = 1 << 14;

  private final String name;
  private final ReadingLimits limits;
  private final SheetCells cells = new SheetCells();
  private final List<MergedRange> ranges = new ArrayList<>();
  private List<Cell> covered = List.of();
  private int lastRow;
  private int firstColumn = Integer.MAX_VALUE;
  private int lastColumn;

  /**
   * An empty sheet.
   *
   * @param name for messages
   */
  SheetTable(String name, ReadingLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** Puts a text into a place, both numbers from 1; a blank text is padding. */
  void put(int row, int column, String text) throws UnreadableDocumentException {
    String printed = text.strip();
    if (printed.isEmpty()) {
      return;
    }
    if (row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS) {
      throw Unreadable.noSuchCell(name, row, column);
    }
    if (cells.size() >= limits.places()) {
      throw tooLarge();
    }
    if (printed.length() > limits.characters()) {
      throw Unreadable.textTooLong(name, limits.characters());
    }
    cells.add(row, column, printed);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }

  /** Merges a range, all numbers from 1. */
  void merge(int row, int column, int lastRow, int lastColumn) throws UnreadableDocumentException {
    if (ranges.size() >= limits.places()) {
      throw tooLarge();
    }
    ranges.add(new MergedRange(Math.max(1, row), Math.max(1, column), lastRow, lastColumn));
  }

  /** What was printed; empty for a sheet without any text. */
  Optional<Grid> build(int table, OptionalInt page) throws UnreadableDocumentException {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.sort();
    SheetArrangement arrangement =
        new SheetArrangement(cells, rangesInside(), firstColumn, lastColumn);
    List<Cell> arranged = arrangement.arrange(limits.places());
    covered = arrangement.covered();
    return Optional.of(new Grid(table, page, arranged));
  }

  /** The merged ranges, in reading order, as far as they are inside what is printed. */
  private List<MergedRange> rangesInside() throws UnreadableDocumentException {
    List<MergedRange> inside = new ArrayList<>(ranges.size());
    long places = 0;
    for (MergedRange range : ranges) {
      MergedRange part = range.within(lastRow, lastColumn);
      places += part.places();
      if (places > limits.places()) {
        throw tooLarge();
      }
      if (!part.isSingle() && part.places() > 0) {
        inside.add(part);
        firstColumn = Math.min(firstColumn, part.column());
      }
    }
    inside.sort(MergedRange.READING_ORDER);
    return inside;
  }

  /** Texts that a merge hides; known when the grid has been built. */
  List<Cell> covered() {
    return List.copyOf(covered);
  }

  private UnreadableDocumentException tooLarge() {
    return Unreadable.tableTooLarge(name, limits.places());
  }
}
