package org.plumbline.testkit.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws one table over as many pages as it needs. It is laid out as if paper were endless, and then
 * cut: between rows, or between lines where rows may be divided.
 */
final class TableDrawing {

  private static final float PADDING = 3;
  private static final float SPACE_AFTER = 12;

  private final PdfTable table;
  private final PdfStyle style;
  private final PageSequence pages;
  private final Map<PdfCell, List<String>> lines = new LinkedHashMap<>();
  private final float[] rowEdges;

  TableDrawing(PdfTable table, PdfStyle style, PageSequence pages) throws IOException {
    this.table = table;
    this.style = style;
    this.pages = pages;
    for (PdfCell cell : table.cells()) {
      float width = table.edge(cell.column() + cell.columnSpan()) - table.edge(cell.column());
      lines.put(cell, pages.canvas().metrics().wrap(cell.text(), width - 2 * PADDING));
    }
    this.rowEdges = rowEdges();
  }

  private float[] rowEdges() {
    float[] edges = new float[table.rows() + 1];
    for (int row = 1; row < edges.length; row++) {
      edges[row] = edges[row - 1] + style.lineHeight() + 2 * PADDING;
      for (PdfCell cell : table.cells()) {
        if (cell.row() + cell.rowSpan() - 1 == row) {
          float needed = needed(cell);
          edges[row] = Math.max(edges[row], edges[cell.row() - 1] + needed);
        }
      }
    }
    return edges;
  }

  private float needed(PdfCell cell) {
    return lines.getOrDefault(cell, List.of()).size() * style.lineHeight() + 2 * PADDING;
  }

  void draw() throws IOException {
    float total = rowEdges[rowEdges.length - 1];
    float drawn = 0;
    while (drawn < total) {
      float end = cut(drawn, style.bottom() - pages.filled());
      if (end > drawn) {
        drawPiece(drawn, end);
        drawn = end;
      }
      if (drawn < total) {
        pages.next();
        if (style.repeatedRows() > 0) {
          drawPiece(0, rowEdges[style.repeatedRows()]);
        }
      }
    }
    pages.fill(pages.filled() + SPACE_AFTER);
  }

  /** Where the piece ends that begins at {@code start} and has so much room. */
  private float cut(float start, float room) {
    float end = start;
    for (float edge : rowEdges) {
      end = edge > end && edge - start <= room ? edge : end;
    }
    boolean more = end < rowEdges[rowEdges.length - 1];
    if (style.dividesRows() && more) {
      float inRow = end == start ? PADDING : 2 * PADDING;
      int fitting = (int) ((start + room - end - inRow) / style.lineHeight());
      end += fitting > 0 ? fitting * style.lineHeight() + PADDING : 0;
    }
    return end;
  }

  private void drawPiece(float start, float end) throws IOException {
    float shift = pages.filled() - start;
    BorderPen pen = new BorderPen(pages.canvas(), style.lines());
    float left = style.margin();
    float right = left + table.edge(table.widths().size() + 1);
    for (PdfCell cell : table.cells()) {
      float top = rowEdges[cell.row() - 1];
      float bottom = rowEdges[cell.row() - 1 + cell.rowSpan()];
      if (bottom > start && top < end) {
        Area area =
            new Area(
                left + table.edge(cell.column()),
                Math.max(top, start) + shift,
                left + table.edge(cell.column() + cell.columnSpan()),
                Math.min(bottom, end) + shift);
        pen.border(area, left, right);
        drawText(cell, start, end, shift);
      }
    }
    pages.fill(end + shift);
  }

  private void drawText(PdfCell cell, float start, float end, float shift) throws IOException {
    float baseLine = rowEdges[cell.row() - 1] + PADDING + style.fontSize();
    for (String line : lines.getOrDefault(cell, List.of())) {
      if (baseLine > start && baseLine <= end) {
        float x = style.margin() + table.edge(cell.column()) + PADDING;
        pages.canvas().text(line, x, baseLine + shift);
      }
      baseLine += style.lineHeight();
    }
  }
}
