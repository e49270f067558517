package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plumbline.reading.grid.Cell;

/** 工作表排列. Puts the cells of a sheet in reading order, joins merged ranges, fills in blank cells. */
final class SheetArrangement {

  private final SheetCells cells;
  private final List<MergedRange> ranges;
  private final int firstColumn;
  private final int lastColumn;
  private final List<Cell> arranged = new ArrayList<>();
  private final List<Cell> covered = new ArrayList<>();

  /** The last row of each column that a merged range takes, of those that began so far. */
  private final int[] takenTo;

  private int nextCell;
  private int nextRange;

  /** An arrangement of cells and merged ranges, both in reading order. */
  SheetArrangement(SheetCells cells, List<MergedRange> ranges, int firstColumn, int lastColumn) {
    this.cells = cells;
    this.ranges = ranges;
    this.firstColumn = firstColumn;
    this.lastColumn = lastColumn;
    this.takenTo = new int[lastColumn + 1];
  }

  /**
   * The cells arranged.
   *
   * @param most blank cells are part of a row that prints something, unless a text far off makes
   *     the whole larger than this many places
   */
  List<Cell> arrange(int most) {
    BitSet rows = (BitSet) cells.rows().clone();
    ranges.forEach(range -> rows.set(range.row(), range.lastRow() + 1));
    boolean filled = (long) rows.cardinality() * (lastColumn - firstColumn + 1) <= most;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      int column = filled ? firstColumn : nextStart(row);
      while (column <= lastColumn) {
        place(row, column, filled);
        column = filled ? column + 1 : nextStart(row);
      }
    }
    return arranged;
  }

  /** Texts that a merge hides, or that stand where another one is. */
  List<Cell> covered() {
    return covered;
  }

  private void place(int row, int column, boolean filled) {
    boolean joined = false;
    while (rangeColumn(row) == column) {
      MergedRange range = ranges.get(nextRange++);
      if (isFree(range)) {
        Arrays.fill(takenTo, column, range.lastColumn() + 1, range.lastRow());
        arranged.add(range.cell(cellColumn(row) == column ? cells.text(nextCell++) : ""));
        joined = true;
      }
    }
    if (!joined && takenTo[column] < row) {
      if (cellColumn(row) == column) {
        arranged.add(take());
      } else if (filled) {
        arranged.add(Cell.single(row, column, ""));
      }
    }
    while (cellColumn(row) == column) {
      covered.add(take());
    }
  }

  /**
   * Whether nothing overlaps a range; where ranges do, as no program writes it, the first counts.
   */
  private boolean isFree(MergedRange range) {
    for (int column = range.column(); column <= range.lastColumn(); column++) {
      if (takenTo[column] >= range.row()) {
        return false;
      }
    }
    return true;
  }

  private Cell take() {
    int at = nextCell++;
    return Cell.single(cells.row(at), cells.column(at), cells.text(at));
  }

  private int nextStart(int row) {
    return Math.min(cellColumn(row), rangeColumn(row));
  }

  /** The column of the next cell, if it is in {@code row}; otherwise one behind all columns. */
  private int cellColumn(int row) {
    boolean here = nextCell < cells.size() && cells.row(nextCell) == row;
    return here ? cells.column(nextCell) : Integer.MAX_VALUE;
  }

  private int rangeColumn(int row) {
    boolean here = nextRange < ranges.size() && ranges.get(nextRange).row() == row;
    return here ? ranges.get(nextRange).column() : Integer.MAX_VALUE;
  }
}
