package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.PlacedCell;
import org.plumbline.forms.sheet.Table;

/** 表格文字. The lines of each cell that are still to be printed. */
final class TableText {

  static final double PADDING = 1.5;

  private final Map<PlacedCell, List<TextLine>> lines = new IdentityHashMap<>();

  TableText(Table table, List<PlacedCell> cells, LineBreaks breaks) {
    for (PlacedCell placed : cells) {
      double room = table.width(placed.column(), placed.cell().columns()) - 2 * PADDING;
      List<TextLine> all = new ArrayList<>();
      for (Paragraph paragraph : placed.cell().content()) {
        all.addAll(breaks.lines(paragraph, room));
      }
      lines.put(placed, all);
    }
  }

  List<TextLine> of(PlacedCell cell) {
    return lines.getOrDefault(cell, List.of());
  }

  double height(PlacedCell cell) {
    return height(of(cell)) + 2 * PADDING;
  }

  static double height(List<TextLine> lines) {
    return lines.stream().mapToDouble(TextLine::height).sum();
  }

  /** Takes as many lines as fit; the others stay. */
  List<TextLine> take(PlacedCell cell, double room) {
    List<TextLine> all = of(cell);
    double left = room - 2 * PADDING;
    int count = 0;
    while (count < all.size() && left >= all.get(count).height()) {
      left -= all.get(count++).height();
    }
    count = Math.min(all.size(), Math.max(1, count));
    if (count > 1 && count < all.size() && endsBetween(all, count) && all.get(count - 1).goesOn()) {
      count--; // a text that breaks off within a paragraph is seen to go on
    }
    List<TextLine> taken = List.copyOf(all.subList(0, count));
    lines.put(cell, begun(all.subList(count, all.size())));
    return taken;
  }

  private static boolean endsBetween(List<TextLine> lines, int count) {
    return !lines.get(count).goesOn();
  }

  /** On a new page a text begins anew. */
  private static List<TextLine> begun(List<TextLine> rest) {
    List<TextLine> lines = new ArrayList<>(rest);
    if (!lines.isEmpty()) {
      TextLine first = lines.getFirst();
      lines.set(0, new TextLine(first.text(), first.style(), first.align(), false));
    }
    return lines;
  }
}
