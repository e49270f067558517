package org.plumbline.reading.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.Merge;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TableBuilder;
import org.plumbline.reading.grid.Grid;

/**
 * 按边线定列的表格. A table whose rows say where their cells end, in twentieths of a point: cells that end
 * at the same line end in the same column.
 */
final class EdgeTable {

  /** Edges closer than a millimetre are one line, drawn by hand. */
  private static final int SAME_LINE = 40;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /** A cell between two edges. */
  record EdgeCell(int left, int right, Merge down, Merge across, String text) {}

  void row(List<EdgeCell> cells) {
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean isBlank() {
    return rows.stream().flatMap(List::stream).allMatch(cell -> cell.text().isBlank());
  }

  Grid build(int number, String part, ReadingLimits limits) throws UnreadableDocumentException {
    Map<Integer, Integer> columns = columns();
    TableBuilder table = new TableBuilder(number, part, limits.places());
    for (List<EdgeCell> row : rows) {
      int at = 0;
      for (EdgeCell cell : row) {
        int left = Math.max(at, column(columns, cell.left()));
        int right = Math.max(left + 1, column(columns, cell.right()));
        table.leaveOut(left - at);
        table.add(right - left, cell.down(), cell.across(), cell.text());
        at = right;
      }
      table.endRow();
    }
    return table.build();
  }

  /** The column that begins at each edge. */
  private Map<Integer, Integer> columns() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        edges.add(cell.left());
        edges.add(cell.right());
      }
    }
    Map<Integer, Integer> columns = new TreeMap<>();
    int column = -1;
    int line = 0;
    for (int edge : edges) {
      if (column < 0 || edge - line > SAME_LINE) {
        column++;
        line = edge;
      }
      columns.put(edge, column);
    }
    return columns;
  }

  private static int column(Map<Integer, Integer> columns, int edge) {
    return columns.getOrDefault(edge, 0);
  }
}
