package org.plumbline.forms.sheet;

import java.util.Arrays;

/**
 * 行高. How high rows come out, in points, where the program that prints them cannot be asked: lines
 * are counted, a wide character taking its size and a narrow one half of it.
 */
public final class RowHeights {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final double LINE = 1.35;
  private static final double PADDING = 6;

  private RowHeights() {}

  public static double[] of(Table table) {
    double[] heights = new double[table.rows().size()];
    Arrays.setAll(heights, row -> table.rows().get(row).leastMillimetres() * POINTS_PER_MILLIMETRE);
    for (PlacedCell placed : table.placed()) {
      double width = table.width(placed.column(), placed.cell().columns());
      double needed = PADDING;
      for (Paragraph paragraph : placed.cell().content()) {
        needed += height(paragraph, width);
      }
      double others = 0;
      for (int row = placed.row(); row < placed.endRow() - 1; row++) {
        others += heights[row];
      }
      int last = placed.endRow() - 1;
      heights[last] = Math.max(heights[last], needed - others);
    }
    return heights;
  }

  public static double height(Paragraph paragraph, double millimetres) {
    double size = paragraph.style().points();
    double room = Math.max(size, (millimetres - 3) * POINTS_PER_MILLIMETRE);
    long lines = 0;
    for (String line : paragraph.text().split("\\R", -1)) {
      double width = line.codePoints().mapToDouble(c -> c < 0x2E80 ? size * 0.55 : size).sum();
      lines += Math.max(1, (long) Math.ceil(width / room));
    }
    return lines * size * LINE;
  }
}
