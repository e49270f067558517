package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.reading.grid.Cell;

/** 列边. Where the columns of a table begin and end, compared and united over page breaks. */
record ColumnEdges(List<Float> places) {

  /** Edges on two pages that differ by less than this are the same. */
  private static final float SAME = 1.5f;

  /** Whether the other table is as wide and shares at least half of the fewer inner edges. */
  boolean matches(ColumnEdges other) {
    boolean sameWidth = same(first(), other.first()) && same(last(), other.last());
    return sameWidth && sharesInnerEdges(other) && other.staysDistinctIn(unite(other));
  }

  /** Whether no two edges, crowded together, would become one. */
  private boolean staysDistinctIn(ColumnEdges wider) {
    return places.stream().map(wider::find).distinct().count() == places.size();
  }

  private boolean sharesInnerEdges(ColumnEdges other) {
    long shared = inner().stream().filter(place -> other.find(place) >= 0).count();
    return 2 * shared >= Math.min(inner().size(), other.inner().size());
  }

  private List<Float> inner() {
    return places.subList(1, places.size() - 1);
  }

  /** The edges of both tables. */
  ColumnEdges unite(ColumnEdges other) {
    TreeSet<Float> all = new TreeSet<>(places);
    other.places.stream().filter(place -> find(place) < 0).forEach(all::add);
    return new ColumnEdges(List.copyOf(all));
  }

  /** A cell between these edges, as a cell between the edges of {@code wider}. */
  Cell move(Cell cell, ColumnEdges wider) {
    int first = wider.find(left(cell));
    int last = wider.find(right(cell));
    return new Cell(cell.row(), first + 1, cell.rowSpan(), last - first, cell.text());
  }

  List<Cell> moveAll(List<Cell> cells, ColumnEdges wider) {
    if (wider.equals(this)) {
      return cells;
    }
    List<Cell> moved = new ArrayList<>(cells.size());
    cells.forEach(cell -> moved.add(move(cell, wider)));
    return moved;
  }

  /** Whether a cell between these edges stands above a cell between other edges. */
  boolean isSamePlace(Cell cell, ColumnEdges others, Cell other) {
    return same(left(cell), others.left(other)) && same(right(cell), others.right(other));
  }

  private float left(Cell cell) {
    return places.get(cell.column() - 1);
  }

  private float right(Cell cell) {
    return places.get(cell.column() - 1 + cell.columnSpan());
  }

  float first() {
    return places.getFirst();
  }

  float last() {
    return places.getLast();
  }

  /** The nearest edge to a place, or -1 if none is near. */
  private int find(float place) {
    int nearest = -1;
    for (int i = 0; i < places.size(); i++) {
      boolean nearer =
          nearest < 0 || Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place);
      nearest = nearer ? i : nearest;
    }
    return same(places.get(nearest), place) ? nearest : -1;
  }

  private static boolean same(float one, float other) {
    return Math.abs(one - other) <= SAME;
  }
}
