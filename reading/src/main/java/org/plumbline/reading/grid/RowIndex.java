package org.plumbline.reading.grid;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * 行索引. The cells that cover each row of a table, merged ones from above included, by column. All
 * rows share one array, since a large sheet has more rows than memory has room for maps.
 */
final class RowIndex {

  private final int firstRow;

  /** Where each row begins in {@link #covering}; the last entry is where the last row ends. */
  private final int[] begins;

  private final Cell[] covering;

  /** An index of {@code cells}, quickest to make if they are in reading order. */
  RowIndex(List<Cell> cells) {
    int first = Integer.MAX_VALUE;
    int end = 0;
    for (Cell cell : cells) {
      first = Math.min(first, cell.row());
      end = Math.max(end, cell.row() + cell.rowSpan());
    }
    this.firstRow = Math.min(first, end);
    this.begins = new int[end - firstRow + 1];
    for (Cell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        begins[row - firstRow + 1]++;
      }
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    this.covering = new Cell[begins[begins.length - 1]];
    int[] ends = begins.clone();
    for (Cell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        insert(cell, begins[row - firstRow], ends[row - firstRow]++);
      }
    }
  }

  /** The cells that begin in {@code row}. */
  List<Cell> beginningIn(int row) {
    if (!contains(row)) {
      return List.of();
    }
    List<Cell> all =
        Arrays.asList(covering).subList(begins[row - firstRow], begins[row - firstRow + 1]);
    for (Cell cell : all) {
      if (cell.row() != row) {
        return all.stream().filter(one -> one.row() == row).toList();
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** The cell that covers a place. */
  Optional<Cell> at(int row, int column) {
    if (!contains(row)) {
      return Optional.empty();
    }
    int begin = begins[row - firstRow];
    int after = after(column, begin, begins[row - firstRow + 1]);
    return after > begin && covering[after - 1].covers(row, column)
        ? Optional.of(covering[after - 1])
        : Optional.empty();
  }

  private boolean contains(int row) {
    return row >= firstRow && row - firstRow < begins.length - 1;
  }

  private void insert(Cell cell, int begin, int end) {
    int at = end;
    if (end > begin && covering[end - 1].column() > cell.column()) {
      at = after(cell.column(), begin, end);
      System.arraycopy(covering, at, covering, at + 1, end - at);
    }
    covering[at] = cell;
    checkOverlap(at > begin ? covering[at - 1] : cell, cell);
    checkOverlap(cell, at < end ? covering[at + 1] : cell);
  }

  private static void checkOverlap(Cell left, Cell right) {
    if (left != right && left.column() + left.columnSpan() > right.column()) {
      throw new IllegalArgumentException(left + " overlaps " + right);
    }
  }

  /** The place behind all cells between two places that begin in {@code column} or before it. */
  private int after(int column, int begin, int end) {
    int low = begin;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (covering[middle].column() <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
