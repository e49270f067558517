package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.reading.grid.Cell;

/** A table made of lines of text whose parts stand in columns. */
final class AlignedTable {

  /** A line nearer than so many font sizes may continue the row above. */
  private static final float WRAP_SPACING = 1.6f;

  private final TextColumns columns;
  private final List<List<List<Glyph>>> rows = new ArrayList<>();
  private final List<Float> edges = new ArrayList<>();
  private float bottom;

  AlignedTable(TextColumns columns) {
    this.columns = columns;
  }

  /**
   * Adds a line; without text in the first column, and close below, it belongs to the row above.
   */
  void add(TextLine line) {
    List<Segment> segments = Segment.of(line);
    boolean labelled =
        segments.size() > 1 && segments.stream().anyMatch(part -> columns.find(part) == 0);
    boolean wrapped =
        !rows.isEmpty() && !labelled && line.baseLine() - bottom < WRAP_SPACING * line.size();
    add(line, !wrapped);
  }

  void add(TextLine line, boolean beginsRow) {
    if (beginsRow || rows.isEmpty()) {
      List<List<Glyph>> row = new ArrayList<>();
      columns.columns().forEach(_ -> row.add(new ArrayList<>()));
      rows.add(row);
      edges.add(line.top());
    }
    for (Segment segment : Segment.of(line)) {
      rows.getLast().get(columns.find(segment)).addAll(segment.glyphs());
    }
    bottom = line.baseLine();
  }

  int rowCount() {
    return rows.size();
  }

  PageElement.Table build() {
    List<Cell> cells = new ArrayList<>();
    Map<Cell, PageElement.Lines> lines = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.count(); column++) {
        List<Glyph> glyphs = rows.get(row).get(column);
        Cell cell = Cell.single(row + 1, column + 1, CellText.of(glyphs, sides(column)));
        cells.add(cell);
        lines.put(cell, CellText.upright(glyphs, sides(column)));
      }
    }
    List<Float> allEdges = new ArrayList<>(edges);
    allEdges.add(bottom);
    return new PageElement.Table(columns.edges(), allEdges, cells, lines, true, true);
  }

  private Sides sides(int column) {
    TextColumns.Column place = columns.columns().get(column);
    return new Sides(place.left(), 0, place.right(), 0);
  }
}
