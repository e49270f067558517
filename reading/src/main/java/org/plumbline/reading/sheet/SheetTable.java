package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private final List<Region> regions = new ArrayList<>();
  private final List<Cell> covered = new ArrayList<>();
  private int lastRow;
  private int firstColumn = Integer.MAX_VALUE;
  private int lastColumn;

  /** A merged range. */
  private record Region(int row, int column, int lastRow, int lastColumn) {
    Region within(int rows, int columns) {
      return new Region(row, column, Math.min(lastRow, rows), Math.min(lastColumn, columns));
    }

    boolean isSingle() {
      return row >= lastRow && column >= lastColumn;
    }

    long places() {
      return Math.max(0L, lastRow - row + 1L) * Math.max(0L, lastColumn - column + 1L);
    }
  }

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
    regions.add(new Region(Math.max(1, row), Math.max(1, column), lastRow, lastColumn));
  }

  /** What was printed; empty for a sheet without any text. */
  Optional<Grid> build(int table, OptionalInt page) throws UnreadableDocumentException {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.sort(READING_ORDER);
    List<Cell> placed = regions.isEmpty() ? distinct(cells) : joined();
    return Optional.of(new Grid(table, page, filled(placed)));
  }

  /** Texts that a merge hides; known when the grid has been built. */
  List<Cell> covered() {
    return List.copyOf(covered);
  }

  /** A place given twice keeps its first text. */
  private List<Cell> distinct(List<Cell> sorted) {
    List<Cell> distinct = new ArrayList<>(sorted.size());
    for (Cell cell : sorted) {
      if (!distinct.isEmpty() && READING_ORDER.compare(distinct.getLast(), cell) == 0) {
        covered.add(cell);
      } else {
        distinct.add(cell);
      }
    }
    return distinct;
  }

  private List<Cell> joined() throws UnreadableDocumentException {
    Map<Long, Cell> texts = new HashMap<>();
    for (Cell cell : cells) {
      if (texts.putIfAbsent(place(cell.row(), cell.column()), cell) != null) {
        covered.add(cell);
      }
    }
    Set<Long> taken = new HashSet<>();
    List<Cell> placed = new ArrayList<>();
    for (Region region : regions) {
      Region inside = region.within(lastRow, lastColumn);
      if (!inside.isSingle() && take(inside, taken)) {
        placed.add(merged(inside, texts));
      }
    }
    placed.addAll(texts.values());
    placed.sort(READING_ORDER);
    return placed;
  }

  /** Takes the places of a region; false where another one has them, as no program writes it. */
  private boolean take(Region region, Set<Long> taken) throws UnreadableDocumentException {
    if (region.places() > limits.places() - taken.size()) {
      throw tooLarge();
    }
    List<Long> places = new ArrayList<>();
    for (int row = region.row(); row <= region.lastRow(); row++) {
      for (int column = region.column(); column <= region.lastColumn(); column++) {
        places.add(place(row, column));
      }
    }
    if (places.isEmpty() || places.stream().anyMatch(taken::contains)) {
      return false;
    }
    return taken.addAll(places);
  }

  private Cell merged(Region region, Map<Long, Cell> texts) {
    String text = "";
    for (int row = region.row(); row <= region.lastRow(); row++) {
      for (int column = region.column(); column <= region.lastColumn(); column++) {
        Cell cell = texts.remove(place(row, column));
        if (cell != null && row == region.row() && column == region.column()) {
          text = cell.text();
        } else if (cell != null) {
          covered.add(cell);
        }
      }
    }
    int rows = region.lastRow() - region.row() + 1;
    int columns = region.lastColumn() - region.column() + 1;
    return new Cell(region.row(), region.column(), rows, columns, text);
  }

  /**
   * Blank cells are part of a row that prints something. Where a text far off makes rows very wide,
   * they are left out.
   */
  private List<Cell> filled(List<Cell> placed) {
    Set<Integer> rows = new HashSet<>();
    Set<Long> taken = new HashSet<>();
    for (Cell cell : placed) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        rows.add(row);
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          taken.add(place(row, column));
        }
      }
    }
    long area = (long) rows.size() * (lastColumn - firstColumn + 1);
    if (area == taken.size() || area > limits.places()) {
      return placed;
    }
    List<Cell> filled = new ArrayList<>(placed);
    for (int row : rows) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        if (!taken.contains(place(row, column))) {
          filled.add(Cell.single(row, column, ""));
        }
      }
    }
    filled.sort(READING_ORDER);
    return filled;
  }

  private UnreadableDocumentException tooLarge() {
    return Unreadable.tableTooLarge(name, limits.places());
  }

  private static long place(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }
}
