package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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

  /** The glyphs of the cell that holds the centre of a glyph. */
  Optional<List<Glyph>> cellAt(Glyph glyph) {
    int box = lattice.find(glyph.centreX(), glyph.centreY());
    return box < 0 ? Optional.empty() : Optional.of(glyphs.get(box));
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
    Map<Cell, PageElement.Lines> lines = new HashMap<>();
    for (int i = 0; i < lattice.boxes().size(); i++) {
      Lattice.Box box = lattice.boxes().get(i);
      Cell cell = cell(box, rows, columns, CellText.of(glyphs.get(i), lattice.sides(box)));
      cells.add(cell);
      if (box.top() == 0 || box.bottom() == lattice.rows()) {
        lines.put(cell, CellText.upright(glyphs.get(i), lattice.sides(box)));
      }
    }
    cells.sort(Comparator.comparing(Cell::row).thenComparing(Cell::column));
    return new PageElement.Table(
        new ColumnEdges(columns.keySet().stream().map(edge -> lattice.xs()[edge]).toList()),
        rows.keySet().stream().map(edge -> lattice.ys()[edge]).toList(),
        cells,
        lines,
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

  private static Cell cell(
      Lattice.Box box, Map<Integer, Integer> rows, Map<Integer, Integer> columns, String text) {
    int row = rows.getOrDefault(box.top(), 0);
    int column = columns.getOrDefault(box.left(), 0);
    int rowSpan = rows.getOrDefault(box.bottom(), 0) - row;
    int columnSpan = columns.getOrDefault(box.right(), 0) - column;
    return new Cell(row, column, rowSpan, columnSpan, text);
  }
}
