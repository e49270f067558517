package org.plumbline.forms.paged;

import java.util.List;
import org.plumbline.forms.sheet.TextStyle;

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
   * @param style what the text is, which says its size
   * @param goesOn whether it goes on with the text of the line before, a line further down
   */
  public record Line(String text, double x, double baseline, TextStyle style, boolean goesOn) {

    /** The size of its characters. */
    public double size() {
      return TextLine.size(style);
    }

    /** How far its next line stands below it. */
    public double pitch() {
      return TextLine.height(style);
    }
  }

  /** 框线. A ruled line, level or upright. */
  public record Rule(double fromX, double fromY, double toX, double toY) {}
}
