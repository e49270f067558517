package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 合并同级单元格. Levels of indicators that say the same as the row above become one cell with it. */
final class MergedLevels {

  private static final Set<String> LEVELS = Set.of("[一级指标]", "[二级指标]");

  /** What Word wants in a cell before the mark of a merged one. */
  private static final Set<String> BEFORE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

  private MergedLevels() {}

  /** Merges the cells of {@code rows}, copies of {@code template}, where it asks for a level. */
  static void merge(Element template, List<Element> rows) {
    List<Integer> columns = new ArrayList<>();
    List<Element> cells = Word.below(template, "tc", "tc");
    for (int column = 0; column < cells.size(); column++) {
      if (LEVELS.contains(text(cells.get(column)))) {
        columns.add(column);
      }
    }
    String above = "";
    for (Element row : rows) {
      List<Element> own = Word.below(row, "tc", "tc");
      StringBuilder path = new StringBuilder();
      StringBuilder joined = new StringBuilder();
      for (int column : columns) {
        String label = text(own.get(column));
        path.append(label).append('\n');
        boolean same = !label.isEmpty() && above.startsWith(path.toString());
        mark(own.get(column), same);
        joined.append(label).append('\n');
      }
      above = joined.toString();
    }
  }

  private static String text(Element cell) {
    return Word.below(cell, "t", "tbl").stream()
        .map(Node::getTextContent)
        .collect(Collectors.joining())
        .strip();
  }

  private static void mark(Element cell, boolean goesOn) {
    List<Element> found = Word.children(cell, "tcPr");
    Element properties = found.isEmpty() ? Word.element(cell, "tcPr") : found.getFirst();
    if (found.isEmpty()) {
      cell.insertBefore(properties, cell.getFirstChild());
    }
    Word.children(properties, "vMerge").forEach(properties::removeChild);
    Element merge = Word.element(cell, "vMerge");
    if (goesOn) {
      Word.below(cell, "t", "tbl").forEach(text -> Word.text(text, ""));
    } else {
      Word.attribute(merge, "val", "restart");
    }
    Node next =
        Word.children(properties).stream()
            .filter(child -> !BEFORE.contains(child.getLocalName()))
            .findFirst()
            .orElse(null);
    properties.insertBefore(merge, next);
  }
}
