package org.plumbline.forms.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 表格. A table with every border drawn.
 *
 * @param widths of its columns, in millimetres
 * @throws IllegalArgumentException if a row leaves columns empty or goes beyond them
 */
public record Table(List<Integer> widths, List<Row> rows) implements Block {

  public Table {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
    requireFullRows(widths.size(), rows);
  }

  /** Its cells in reading order, each with its place. */
  public List<PlacedCell> placed() {
    List<PlacedCell> placed = new ArrayList<>();
    int[] covered = new int[widths.size()];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Cell cell : rows.get(row).cells()) {
        while (covered[column] > 0) {
          column++;
        }
        placed.add(new PlacedCell(row, column, cell));
        column += cell.columns();
      }
      cover(covered, rows.get(row));
    }
    return placed;
  }

  /**
   * This table in two, the second beginning with the last heads that each page repeats; or as it
   * is, where they stand on top already, or a cell goes across.
   */
  public List<Table> partedAboveHeads() {
    int cut = rows.size() - 1;
    while (cut >= 0 && !rows.get(cut).repeated()) {
      cut--;
    }
    while (cut > 0 && rows.get(cut - 1).repeated()) {
      cut--;
    }
    int at = cut;
    boolean crossed = placed().stream().anyMatch(cell -> cell.row() < at && cell.endRow() > at);
    return at <= 0 || crossed
        ? List.of(this)
        : List.of(
            new Table(widths, rows.subList(0, at)),
            new Table(widths, rows.subList(at, rows.size())));
  }

  /** The width of columns of it, in millimetres. */
  public int width(int from, int count) {
    return widths.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
  }

  private static void requireFullRows(int columns, List<Row> rows) {
    int[] covered = new int[columns];
    for (int number = 1; number <= rows.size(); number++) {
      int free = (int) Arrays.stream(covered).filter(left -> left == 0).count();
      int taken = rows.get(number - 1).cells().stream().mapToInt(Cell::columns).sum();
      if (taken != free) {
        throw new IllegalArgumentException(
            "Row " + number + " takes " + taken + " columns where " + free + " are free");
      }
      cover(covered, rows.get(number - 1));
    }
  }

  /** Moves on by a row: {@code covered} says for how many rows more each column is taken. */
  private static void cover(int[] covered, Row row) {
    int column = 0;
    for (Cell cell : row.cells()) {
      while (covered[column] > 0) {
        covered[column++]--;
      }
      for (int end = column + cell.columns(); column < end; column++) {
        covered[column] = cell.rows() - 1;
      }
    }
    for (; column < covered.length; column++) {
      covered[column]--;
    }
  }
}
