package org.plumbline.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** 表格构建. Puts the cells of a table, as Word describes it, on a grid, and joins the merged ones. */
public final class TableBuilder {

  private final int number;
  private final String part;
  private final int placesAllowed;
  private final List<Draft> cells = new ArrayList<>();
  private final List<Draft> row = new ArrayList<>();
  private final List<Cell> covered = new ArrayList<>();

  /** The merges that reach down to the row before this one, by their first column. */
  private Map<Integer, Draft> reachingDown = Map.of();

  private int rowNumber = 1;
  private int column = 1;
  private int places;

  /** A cell whose extent is not known before the table ends. */
  private static final class Draft {
    private final int row;
    private final int column;
    private final Merge down;
    private final String text;
    private int rowSpan = 1;
    private int columnSpan;

    private Draft(int row, int column, int columnSpan, Merge down, String text) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.down = down;
      this.text = text;
    }

    private Cell finished() {
      return new Cell(row, column, rowSpan, columnSpan, text);
    }
  }

  public TableBuilder(int number, String part, int placesAllowed) {
    this.number = number;
    this.part = part;
    this.placesAllowed = placesAllowed;
  }

  /** Leaves columns out at the beginning of a row. */
  public void leaveOut(int columns) throws UnreadableDocumentException {
    take(columns);
  }

  /** The next cell of the row. */
  public void add(int span, Merge down, Merge across, String text)
      throws UnreadableDocumentException {
    int at = column;
    take(span);
    if (across == Merge.CONTINUES && !row.isEmpty()) {
      row.getLast().columnSpan += span;
      cover(at, text);
    } else {
      row.add(new Draft(rowNumber, at, span, down, text));
    }
  }

  public void endRow() {
    Map<Integer, Draft> reachingOn = new HashMap<>();
    for (Draft cell : row) {
      Draft merged = joinAbove(cell);
      if (merged.down != Merge.NONE) {
        reachingOn.put(merged.column, merged);
      }
    }
    reachingDown = reachingOn;
    row.clear();
    rowNumber++;
    column = 1;
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  public Grid build() {
    return new Grid(number, OptionalInt.empty(), cells.stream().map(Draft::finished).toList());
  }

  /** Texts that a merge hides, each where it stands. */
  public List<Cell> covered() {
    return List.copyOf(covered);
  }

  private void cover(int at, String text) {
    if (!text.isBlank()) {
      covered.add(Cell.single(rowNumber, at, text));
    }
  }

  /** The cell above that {@code cell} continues; itself where there is none as wide to continue. */
  private Draft joinAbove(Draft cell) {
    Draft above = cell.down == Merge.CONTINUES ? reachingDown.get(cell.column) : null;
    if (above != null && above.columnSpan == cell.columnSpan) {
      above.rowSpan++;
      cover(cell.column, cell.text);
      return above;
    }
    cells.add(cell);
    return cell;
  }

  private void take(int columns) throws UnreadableDocumentException {
    if (columns > placesAllowed - places) {
      throw Unreadable.tableTooLarge(part, placesAllowed);
    }
    places += columns;
    column += columns;
  }
}
