package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** A table that may go on upon the next page. */
final class OpenTable {

  /** The widest lower margin of a page, in points: 3.5 cm. */
  private static final float LOWER_MARGIN = 100f;

  private final int page;
  private ColumnEdges columns;
  private List<Cell> cells;
  private int rows;
  private PageElement.Table lastPiece;
  private float room;

  OpenTable(PageLayout layout, PageElement.Table piece) {
    this.page = layout.number();
    this.columns = piece.columns();
    this.cells = new ArrayList<>(piece.cells());
    this.rows = piece.rowCount();
    this.lastPiece = piece;
    this.room = roomBelow(layout, piece);
  }

  private static float roomBelow(PageLayout layout, PageElement.Table piece) {
    return layout.height() - LOWER_MARGIN - piece.bottom();
  }

  /** Whether {@code piece}, first on the next page, is more of this table. */
  boolean continuesWith(PageElement.Table piece) {
    if (!columns.matches(piece.columns())) {
      return false;
    }
    int headings = repeatedRows(aligned(piece));
    boolean hadRoom = headings == 0 && piece.rowHeight(1) < room;
    return !hadRoom && !beginsAgain(piece, headings);
  }

  /** Whether the row after the repeated ones has a label that this table has only there. */
  private boolean beginsAgain(PageElement.Table piece, int headings) {
    String label = firstText(piece.cells(), headings + 1);
    return !label.isEmpty()
        && label.equals(firstText(cells, headings + 1))
        && cells.stream().filter(cell -> cell.column() == 1 && cell.text().equals(label)).count()
            == 1;
  }

  private static String firstText(List<Cell> cells, int row) {
    return cells.stream()
        .filter(cell -> cell.row() == row && cell.column() == 1)
        .map(Cell::text)
        .findFirst()
        .orElse("");
  }

  /** Appends what stands on the next page: without repeated headings, a divided row made whole. */
  void append(PageLayout layout, PageElement.Table piece) {
    List<Cell> more = aligned(piece);
    int headings = repeatedRows(more);
    boolean cut = headings == 0 && !(piece.ruledAbove() && lastPiece.ruledBelow());
    List<DividedRow.Half> first = halves(piece, more, headings + 1);
    boolean divided = new DividedRow(first).isOneRow(cut);
    int shift = rows - headings - (divided ? 1 : 0);
    for (DividedRow.Half half : first) {
      if (half.upper().isPresent() && (divided || half.isMergedOver())) {
        cells.set(cells.indexOf(half.upper().get()), DividedRow.whole(half, divided, cut));
      } else {
        cells.add(lowered(half.lower(), shift));
      }
    }
    more.stream()
        .filter(cell -> cell.row() > headings + 1)
        .forEach(cell -> cells.add(lowered(cell, shift)));
    rows = shift + piece.rowCount();
    lastPiece = piece;
    room = roomBelow(layout, piece);
  }

  private static Cell lowered(Cell cell, int rows) {
    return new Cell(
        cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }

  /** The cells of a row, with what stands above; {@code moved} as in the piece, but aligned. */
  private List<DividedRow.Half> halves(PageElement.Table piece, List<Cell> moved, int row) {
    List<DividedRow.Half> halves = new ArrayList<>();
    for (int i = 0; i < moved.size(); i++) {
      Cell cell = moved.get(i);
      if (cell.row() == row) {
        boolean wrapped = lastPiece.goesOnIn(piece, piece.cells().get(i));
        halves.add(new DividedRow.Half(cell, bottomCell(cell), wrapped));
      }
    }
    return halves;
  }

  private List<Cell> aligned(PageElement.Table piece) {
    ColumnEdges both = columns.unite(piece.columns());
    if (!both.equals(columns)) {
      cells = new ArrayList<>(columns.moveAll(cells, both));
      columns = both;
    }
    return piece.columns().moveAll(piece.cells(), both);
  }

  /** The cell of the last row with the same columns as {@code lower}. */
  private Optional<Cell> bottomCell(Cell lower) {
    return cells.reversed().stream()
        .filter(cell ->
            cell.row() + cell.rowSpan() - 1 == rows
                && cell.column() == lower.column()
                && cell.columnSpan() == lower.columnSpan())
        .findFirst();
  }

  /** How many first rows of {@code more} repeat the first rows of this table, letter for letter. */
  private int repeatedRows(List<Cell> more) {
    int last = more.getLast().row();
    int repeated = 0;
    for (int row = 1; row < last; row++) {
      if (!rowOf(more, row).equals(rowOf(cells, row))) {
        break;
      }
      repeated = endsBefore(more, row + 1) ? row : repeated;
    }
    return hasText(more, repeated) ? repeated : 0;
  }

  private static List<Cell> rowOf(List<Cell> cells, int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  private static boolean endsBefore(List<Cell> cells, int row) {
    return cells.stream()
        .filter(cell -> cell.row() < row)
        .allMatch(cell -> cell.row() + cell.rowSpan() <= row);
  }

  private static boolean hasText(List<Cell> cells, int rows) {
    return cells.stream().anyMatch(cell -> cell.row() <= rows && !cell.isBlank());
  }

  Grid close(int number) {
    cells.sort(Comparator.comparing(Cell::row).thenComparing(Cell::column));
    return new Grid(number, OptionalInt.of(page), cells);
  }

  /** How many places it has so far. */
  long places() {
    return (long) rows * (columns.places().size() - 1);
  }

  boolean isBox() {
    return cells.size() == 1;
  }

  List<Cell> cells() {
    return cells;
  }

  int page() {
    return page;
  }
}
