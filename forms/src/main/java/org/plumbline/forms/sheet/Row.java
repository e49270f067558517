package org.plumbline.forms.sheet;

import java.util.List;

/**
 * 表格行. A row of a table.
 *
 * @param cells without those that a cell above covers
 * @param leastMillimetres its height unless the text needs more; 0 as the text needs
 * @param repeated whether it is printed again on top of each page
 */
public record Row(List<Cell> cells, int leastMillimetres, boolean repeated) {

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(Cell... cells) {
    return new Row(List.of(cells), 0, false);
  }

  /** A row of heads, repeated on each page. */
  public static Row heads(String... titles) {
    return new Row(List.of(titles).stream().map(Cell::head).toList(), 0, true);
  }

  /** Whether it holds labels alone, which say nothing without the row below. */
  public boolean labelsOnly() {
    return cells.stream()
        .flatMap(cell -> cell.content().stream())
        .allMatch(paragraph -> paragraph.style() == TextStyle.TABLE_HEAD);
  }

  /** The same row, printed once. */
  public Row unrepeated() {
    return repeated ? new Row(cells, leastMillimetres, false) : this;
  }

  public Row withHeight(int millimetres) {
    return new Row(cells, millimetres, repeated);
  }
}
