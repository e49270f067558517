package org.plumbline.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.reading.grid.Cell;

/** Collects the glyphs inside a lattice and makes the table of them. */
final class LatticeTable {

  private final Lattice lattice;
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  LatticeTable(Lattice lattice) {
    this.lattice = lattice;
    lattice.boxes().forEach(_ -> glyphs.add(new ArrayList<>()));
  }

  /** Takes a glyph if its centre is inside. */
  boolean take(Glyph glyph) {
    int box = lattice.find(glyph.centreX(), glyph.centreY());
    return box >= 0 && glyphs.get(box).add(glyph);
  }

  PageElement.Table build() {
    NavigableMap<Integer, Integer> columns = new TreeMap<>();
    NavigableMap<Integer, Integer> rows = new TreeMap<>();
    for (Lattice.Box box : lattice.boxes()) {
      columns.put(box.left(), 0);
      columns.put(box.right(), 0);
      rows.put(box.top(), 0);
      rows.put(box.bottom(), 0);
    }
    number(columns);
    number(rows);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < lattice.boxes().size(); i++) {
      cells.add(cell(i, rows, columns));
    }
    cells.sort(Comparator.comparing(Cell::row).thenComparing(Cell::column));
    return new PageElement.Table(
        columns.keySet().stream().map(edge -> lattice.xs()[edge]).toList(),
        rows.keySet().stream().map(edge -> lattice.ys()[edge]).toList(),
        cells,
        lattice.isRuledAbove(),
        lattice.isRuledBelow());
  }

  /** Numbers the edges at which some cell begins or ends; others divide nothing. */
  private static void number(NavigableMap<Integer, Integer> edges) {
    int next = 1;
    for (int edge : List.copyOf(edges.keySet())) {
      edges.put(edge, next++);
    }
  }

  private Cell cell(
      int index, NavigableMap<Integer, Integer> rows, NavigableMap<Integer, Integer> columns) {
    Lattice.Box box = lattice.boxes().get(index);
    int row = rows.getOrDefault(box.top(), 0);
    int column = columns.getOrDefault(box.left(), 0);
    return new Cell(
        row,
        column,
        rows.getOrDefault(box.bottom(), 0) - row,
        columns.getOrDefault(box.right(), 0) - column,
        CellText.of(glyphs.get(index), sides(box)));
  }

  private Sides sides(Lattice.Box box) {
    return new Sides(
        lattice.xs()[box.left()],
        lattice.ys()[box.top()],
        lattice.xs()[box.right()],
        lattice.ys()[box.bottom()]);
  }
}
