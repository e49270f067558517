package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines outside tables to paragraphs. */
final class Paragraphs {

  /** Lines further apart than so many font sizes are two paragraphs. */
  private static final float LINE_SPACING = 2.2f;

  /** Font sizes that differ by more than this part are two paragraphs. */
  private static final float SIZE_CHANGE = 0.1f;

  /** A line set in by so many font sizes begins a paragraph. */
  private static final float SET_IN = 1f;

  private final List<TextLine> lines;
  private final List<PageElement> tables;
  private final LineWrap wrap;

  private Paragraphs(List<TextLine> lines, List<PageElement> tables) {
    this.lines = lines;
    this.tables = tables;
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    for (PageElement element : tables) {
      if (element instanceof PageElement.Table table) {
        left = Math.min(left, table.columns().first());
        right = Math.max(right, table.columns().last());
      }
    }
    this.wrap = new LineWrap((float) left, (float) right);
  }

  /** The paragraphs of these lines; none reaches over one of {@code tables}. */
  static List<PageElement.Text> of(List<TextLine> lines, List<PageElement> tables) {
    return new Paragraphs(lines, tables).join();
  }

  private List<PageElement.Text> join() {
    List<PageElement.Text> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(paragraph(lines.subList(start, i)));
        start = i;
      }
    }
    return paragraphs;
  }

  private boolean continues(TextLine line, TextLine next) {
    float distance = next.baseLine() - line.baseLine();
    return distance <= LINE_SPACING * line.size()
        && Math.abs(next.size() - line.size()) <= SIZE_CHANGE * line.size()
        && next.left() <= wrap.left() + SET_IN * next.size()
        && wrap.isWrapped(line, next)
        && tables.stream()
            .noneMatch(table -> table.top() > line.baseLine() && table.top() < next.baseLine());
  }

  private PageElement.Text paragraph(List<TextLine> lines) {
    return new PageElement.Text(
        wrap.join(lines), lines.getFirst().top(), lines.getLast().baseLine());
  }
}
