package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.forms.sheet.PlacedCell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;

/**
 * 表格分页. Prints a table over pages. A new page begins with the last heads above its first row; a
 * cell that goes on from the page before shows its text again; a row higher than a page is split.
 */
final class TableFlow {

  private static final double LEAST = 6.5;
  private static final double LEAST_SHARE = 0.15;

  /** A row that is so much higher than the room worth filling may be split. */
  private static final double HIGH = 1.5;

  private final Table table;
  private final PageCanvas canvas;
  private final List<PlacedCell> cells;
  private final TableText text;
  private final double left;

  TableFlow(Table table, PageCanvas canvas, LineBreaks breaks) {
    this.table = table;
    this.canvas = canvas;
    this.cells = table.placed();
    this.text = new TableText(table, cells, breaks);
    int width = table.width(0, table.widths().size());
    this.left = (canvas.page().width() - width) / 2.0;
  }

  void print() {
    int next = 0;
    boolean onTop = false;
    while (next < table.rows().size()) {
      List<Integer> rows = onTop ? heads(next) : new ArrayList<>();
      int heads = rows.size();
      while (next < table.rows().size() && fits(rows, next)) {
        rows.add(next++);
      }
      if (next < table.rows().size() && worthSplitting(rows, next)) {
        next = split(rows, next);
      } else {
        int labels = next < table.rows().size() ? labelsAtEnd(rows, heads) : 0;
        if (rows.size() - labels > heads) {
          draw(rows.subList(0, rows.size() - labels), text::of);
          next -= labels;
        } else if (onTop || canvas.room() >= canvas.wholeRoom()) {
          next = split(rows, next);
        } else {
          next -= labels;
        }
      }
      if (next < table.rows().size()) {
        canvas.turn();
        onTop = true;
      }
    }
  }

  /** How many rows at the foot of a page hold labels alone, which lead to nothing there. */
  private int labelsAtEnd(List<Integer> rows, int heads) {
    int labels = 0;
    while (rows.size() - labels > heads && row(rows.get(rows.size() - labels - 1)).labelsOnly()) {
      labels++;
    }
    return labels;
  }

  /** Moving a high row to the next page would leave much of this one blank. */
  private boolean worthSplitting(List<Integer> rows, int next) {
    double least = canvas.wholeRoom() * LEAST_SHARE;
    return !row(next).repeated()
        && cells.stream().filter(cell -> goesBeyond(cell, next)).count() <= 1
        && canvas.room() - sum(heights(rows, text::of)) > least
        && sum(heights(List.of(next), text::of)) > HIGH * least;
  }

  /**
   * Whether a cell takes a row and others. Where several do, as among indicators, the lower part of
   * a split row would look like a row of its own.
   */
  private static boolean goesBeyond(PlacedCell cell, int row) {
    return cell.row() <= row && cell.endRow() > row && cell.endRow() - cell.row() > 1;
  }

  private Row row(int number) {
    return table.rows().get(number);
  }

  /** The last run of repeated rows above a row. */
  private List<Integer> heads(int below) {
    List<Integer> heads = new ArrayList<>();
    int row = below - 1;
    while (row >= 0 && !row(row).repeated()) {
      row--;
    }
    while (row >= 0 && row(row).repeated()) {
      heads.addFirst(row--);
    }
    return row(below).repeated() ? new ArrayList<>() : heads;
  }

  private boolean fits(List<Integer> rows, int next) {
    List<Integer> more = new ArrayList<>(rows);
    more.add(next);
    return sum(heights(more, text::of)) <= canvas.room();
  }

  private static double sum(double[] heights) {
    double sum = 0;
    for (double height : heights) {
      sum += height;
    }
    return sum;
  }

  /** Prints as much of a row as a page holds; gives the row to go on with. */
  private int split(List<Integer> heads, int row) {
    double room = canvas.room() - sum(heights(heads, text::of));
    List<PlacedCell> own =
        cells.stream().filter(cell -> cell.row() == row && cell.endRow() == row + 1).toList();
    List<List<TextLine>> taken = own.stream().map(cell -> text.take(cell, room)).toList();
    List<Integer> rows = new ArrayList<>(heads);
    rows.add(row);
    draw(rows, cell -> own.contains(cell) ? taken.get(own.indexOf(cell)) : text.of(cell));
    boolean done = own.stream().allMatch(cell -> text.of(cell).isEmpty());
    return done ? row + 1 : row;
  }

  private double[] heights(List<Integer> rows, Function<PlacedCell, List<TextLine>> lines) {
    double[] heights = new double[rows.size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.max(LEAST, row(rows.get(i)).leastMillimetres());
    }
    for (PlacedCell cell : cells) {
      int first = first(rows, cell);
      if (first < 0) {
        continue;
      }
      int last = last(rows, cell);
      double others = 0;
      for (int i = first; i < last; i++) {
        others += heights[i];
      }
      double needed = TableText.height(lines.apply(cell)) + 2 * TableText.PADDING;
      heights[last] = Math.max(heights[last], needed - others);
    }
    return heights;
  }

  private static int first(List<Integer> rows, PlacedCell cell) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) >= cell.row() && rows.get(i) < cell.endRow()) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<Integer> rows, PlacedCell cell) {
    int i = rows.size() - 1;
    while (rows.get(i) < cell.row() || rows.get(i) >= cell.endRow()) {
      i--;
    }
    return i;
  }

  private void draw(List<Integer> rows, Function<PlacedCell, List<TextLine>> lines) {
    double[] edges = new double[rows.size() + 1];
    double[] heights = heights(rows, lines);
    edges[0] = canvas.top();
    for (int i = 0; i < heights.length; i++) {
      edges[i + 1] = edges[i] + heights[i];
    }
    for (PlacedCell cell : cells) {
      int first = first(rows, cell);
      if (first >= 0) {
        draw(cell, lines.apply(cell), edges[first], edges[last(rows, cell) + 1]);
      }
    }
    canvas.down(sum(heights));
  }

  private void draw(PlacedCell cell, List<TextLine> lines, double upper, double lower) {
    double from = left + table.width(0, cell.column());
    double width = table.width(cell.column(), cell.cell().columns());
    canvas.box(from, upper, from + width, lower);
    double y = upper + (lower - upper - TableText.height(lines)) / 2;
    for (TextLine line : lines) {
      canvas.line(line, from + TableText.PADDING, width - 2 * TableText.PADDING, y);
      y += line.height();
    }
  }
}
