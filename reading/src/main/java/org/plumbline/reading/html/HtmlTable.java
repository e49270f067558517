package org.plumbline.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** 网页表格. Places the cells of one table on a grid, as the HTML standard lays them out. */
final class HtmlTable {

  private static final int WIDEST_SPAN = 1000;
  private static final int USUAL_COLUMNS = 16;
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Cell> cells = new ArrayList<>();

  /** For each column, the last row that a cell above or beside has taken. */
  private int[] takenUntil = new int[USUAL_COLUMNS];

  private long places;
  private final String name;
  private final ReadingLimits limits;
  private final CellText text = new CellText();

  HtmlTable(Element table, String name, ReadingLimits limits) throws UnreadableDocumentException {
    this.name = name;
    this.limits = limits;
    List<Element> rows = rows(table);
    for (int i = 0; i < rows.size() && !isLayout(); i++) {
      row(rows.get(i), i + 1, rows.size());
    }
  }

  /** Whether it holds other tables and so only lays the page out; then its cells were not read. */
  boolean isLayout() {
    return text.holdsTable();
  }

  boolean isEmpty() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** The frames in its cells. */
  PageFrames frames() {
    return text.frames();
  }

  Grid grid(int number) {
    return new Grid(number, OptionalInt.empty(), cells);
  }

  /** The rows that are shown; the parser has put each into the table or a section of it. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Node child : table.childNodes()) {
      if (child instanceof Element part && PageText.isShown(part)) {
        if (SECTIONS.contains(part.normalName())) {
          rows.addAll(rows(part));
        } else if (part.normalName().equals("tr")) {
          rows.add(part);
        }
      }
    }
    return rows;
  }

  private void row(Element element, int row, int rows) throws UnreadableDocumentException {
    int column = 1;
    for (Node child : element.childNodes()) {
      if (!(child instanceof Element cell && CELLS.contains(cell.normalName()))) {
        continue;
      }
      while (isTaken(row, column)) {
        column++;
      }
      int below = span(cell, "rowspan", rows - row + 1);
      int across = free(row, column, span(cell, "colspan", WIDEST_SPAN));
      take(row, column, below, across);
      cells.add(new Cell(row, column, below, across, text.of(cell)));
      column += across;
    }
  }

  /** A span as written; 0 means to the end, and what is no number means 1. */
  private static int span(Element cell, String attribute, int most) {
    String text = cell.attr(attribute).strip();
    try {
      int span = text.isEmpty() ? 1 : Integer.parseInt(text);
      return Math.clamp(span == 0 ? most : span, 1, most);
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  /** How many of the columns a cell asks for are free; a page may ask for taken ones. */
  private int free(int row, int column, int wanted) {
    int across = 1;
    while (across < wanted && !isTaken(row, column + across)) {
      across++;
    }
    return across;
  }

  private void take(int row, int column, int below, int across) throws UnreadableDocumentException {
    places += (long) below * across;
    if (places > limits.places()) {
      throw Unreadable.tableTooLarge(name, limits.places());
    }
    int end = column + across;
    if (end > takenUntil.length) {
      takenUntil = Arrays.copyOf(takenUntil, Math.max(end, 2 * takenUntil.length));
    }
    Arrays.fill(takenUntil, column, end, row + below - 1);
  }

  private boolean isTaken(int row, int column) {
    return column < takenUntil.length && takenUntil[column] >= row;
  }
}
