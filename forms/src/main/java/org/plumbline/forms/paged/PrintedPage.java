package org.plumbline.forms.paged;

import java.util.Collection;
import java.util.List;

/** 页. What one page shows, in millimetres from its upper left corner. */
public record PrintedPage(List<Line> lines, List<Rule> rules) {

  public PrintedPage {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /**
   * 文字行. A line of text.
   *
   * @param baseline where its characters stand
   * @param size of its characters
   */
  public record Line(String text, double x, double baseline, double size) {}

  /** 框线. A ruled line, level or upright. */
  public record Rule(double fromX, double fromY, double toX, double toY) {}

  static PrintedPage of(Collection<Line> lines, Collection<Rule> rules) {
    return new PrintedPage(List.copyOf(lines), List.copyOf(rules));
  }
}
