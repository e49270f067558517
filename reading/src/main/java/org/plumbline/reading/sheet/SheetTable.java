package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Cell> READING_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private final String name;
  private final ReadingLimits limits;
  private final List<Cell> cells = new ArrayList<>();
  private final List<SheetArrangement.Region> regions = new ArrayList<>();
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
    cells.add(Cell.single(row, column, printed));
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }

  /** Merges a range, all numbers from 1. */
  void merge(int row, int column, int lastRow, int lastColumn) throws UnreadableDocumentException {
    if (regions.size() >= limits.places()) {
      throw tooLarge();
    }
    regions.add(
        new SheetArrangement.Region(Math.max(1, row), Math.max(1, column), lastRow, lastColumn));
  }

  /** What was printed; empty for a sheet without any text. */
  Optional<Grid> build(int table, OptionalInt page) throws UnreadableDocumentException {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.sort(READING_ORDER);
    SheetArrangement arrangement = new SheetArrangement();
    long places = 0;
    for (SheetArrangement.Region region : regions) {
      SheetArrangement.Region inside = region.within(lastRow, lastColumn);
      places += inside.places();
      if (places > limits.places()) {
        throw tooLarge();
      }
      if (!inside.isSingle() && inside.places() > 0) {
        arrangement.merge(inside);
        firstColumn = Math.min(firstColumn, inside.column());
      }
    }
    List<Cell> arranged = arrangement.arrange(cells, firstColumn, lastColumn, limits.places());
    covered = arrangement.covered();
    return Optional.of(new Grid(table, page, arranged));
  }

  /** Texts that a merge hides; known when the grid has been built. */
  List<Cell> covered() {
    return List.copyOf(covered);
  }

  private UnreadableDocumentException tooLarge() {
    return Unreadable.tableTooLarge(name, limits.places());
  }
}
