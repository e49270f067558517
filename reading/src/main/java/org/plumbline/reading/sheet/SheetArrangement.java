package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.reading.grid.Cell;

/** 工作表排列. Puts the cells of a sheet in reading order, joins merged ranges, fills in blank cells. */
final class SheetArrangement {

  private final List<Cell> arranged = new ArrayList<>();
  private final List<Cell> covered = new ArrayList<>();

  /** The places of each row that merged ranges take. */
  private final Map<Integer, BitSet> merged = new HashMap<>();

  private final Map<Integer, NavigableMap<Integer, Region>> starts = new HashMap<>();

  /** A merged range. */
  record Region(int row, int column, int lastRow, int lastColumn) {

    Region within(int rows, int columns) {
      return new Region(row, column, Math.min(lastRow, rows), Math.min(lastColumn, columns));
    }

    boolean isSingle() {
      return row >= lastRow && column >= lastColumn;
    }

    long places() {
      return Math.max(0L, lastRow - row + 1L) * Math.max(0L, lastColumn - column + 1L);
    }

    private Cell cell(String text) {
      return new Cell(row, column, lastRow - row + 1, lastColumn - column + 1, text);
    }
  }

  /**
   * Adds a merged range; where another one overlaps it, as no program writes it, it is left out.
   */
  void merge(Region region) {
    for (int row = region.row(); row <= region.lastRow(); row++) {
      BitSet taken = merged.getOrDefault(row, new BitSet());
      int next = taken.nextSetBit(region.column());
      if (next >= 0 && next <= region.lastColumn()) {
        return;
      }
    }
    for (int row = region.row(); row <= region.lastRow(); row++) {
      merged.computeIfAbsent(row, _ -> new BitSet()).set(region.column(), region.lastColumn() + 1);
    }
    starts.computeIfAbsent(region.row(), _ -> new TreeMap<>()).put(region.column(), region);
  }

  /**
   * Arranges {@code cells}, which are in reading order.
   *
   * @param most blank cells are part of a row that prints something, unless a text far off makes
   *     the whole larger than this many places
   */
  List<Cell> arrange(List<Cell> cells, int firstColumn, int lastColumn, int most) {
    TreeSet<Integer> rows = new TreeSet<>(merged.keySet());
    cells.forEach(cell -> rows.add(cell.row()));
    boolean filled = (long) rows.size() * (lastColumn - firstColumn + 1) <= most;
    int next = 0;
    for (int row : rows) {
      NavigableMap<Integer, Region> regions = starts.getOrDefault(row, new TreeMap<>());
      BitSet taken = merged.getOrDefault(row, new BitSet());
      int column = firstColumn;
      while (next < cells.size() && cells.get(next).row() == row) {
        Cell cell = cells.get(next++);
        column = blanks(row, column, cell.column(), filled, taken, regions);
        if (cell.column() < column) {
          covered.add(cell);
        } else {
          column++;
          place(cell, taken, regions);
        }
      }
      blanks(row, column, lastColumn + 1, filled, taken, regions);
    }
    return arranged;
  }

  /** Texts that a merge hides, or that stand where another one is. */
  List<Cell> covered() {
    return covered;
  }

  private void place(Cell cell, BitSet taken, Map<Integer, Region> regions) {
    Region region = regions.get(cell.column());
    if (region != null) {
      arranged.add(region.cell(cell.text()));
    } else if (taken.get(cell.column())) {
      covered.add(cell);
    } else {
      arranged.add(cell);
    }
  }

  /** The places before {@code end} hold no text: blank merged ranges, and blank cells if wanted. */
  private int blanks(
      int row,
      int begin,
      int end,
      boolean filled,
      BitSet taken,
      NavigableMap<Integer, Region> regions) {
    if (filled) {
      for (int column = begin; column < end; column++) {
        Region region = regions.get(column);
        if (region != null) {
          arranged.add(region.cell(""));
        } else if (!taken.get(column)) {
          arranged.add(Cell.single(row, column, ""));
        }
      }
    } else if (begin < end) {
      regions.subMap(begin, end).values().forEach(region -> arranged.add(region.cell("")));
    }
    return Math.max(begin, end);
  }
}
