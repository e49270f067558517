package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.forms.paged.PrintedPage.Line;
import org.plumbline.forms.paged.PrintedPage.Rule;
import org.plumbline.forms.sheet.Page;

/** 页面. The page that is being filled, and those that are full. */
final class PageCanvas {

  private static final double HUNDREDTHS = 100;

  private final Page page;
  private final Typeface font;
  private final List<PrintedPage> full = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<Rule> rules = new LinkedHashSet<>();
  private double top;

  PageCanvas(Page page, Typeface font) {
    this.page = page;
    this.font = font;
    this.top = page.margin();
  }

  Page page() {
    return page;
  }

  /** Where the next thing stands. */
  double top() {
    return top;
  }

  void down(double height) {
    top += height;
  }

  double room() {
    return page.height() - page.margin() - top;
  }

  /** All the room that a page has. */
  double wholeRoom() {
    return page.height() - 2.0 * page.margin();
  }

  int fullPages() {
    return full.size();
  }

  /** Goes on with a new page unless this one is empty. */
  void turn() {
    if (!lines.isEmpty() || !rules.isEmpty()) {
      full.add(new PrintedPage(lines, RuledLines.joined(rules)));
      lines.clear();
      rules.clear();
    }
    top = page.margin();
  }

  List<PrintedPage> pages() {
    turn();
    return full;
  }

  /** Prints a line within a box whose upper edge is at {@code y}. */
  void line(TextLine line, double left, double width, double y) {
    if (line.text().isBlank()) {
      return;
    }
    double spare = width - font.width(line.text()) * line.size();
    double x =
        switch (line.align()) {
          case STYLE, LEFT -> left;
          case CENTER -> left + Math.round(spare) / 2.0;
          case RIGHT -> left + spare;
        };
    lines.add(
        new Line(
            line.text(),
            rounded(x),
            rounded(y + line.baseline()),
            line.style(),
            line.goesOn() && !lines.isEmpty()));
  }

  void box(double left, double upper, double right, double lower) {
    rule(left, upper, right, upper);
    rule(left, lower, right, lower);
    rule(left, upper, left, lower);
    rule(right, upper, right, lower);
  }

  private void rule(double fromX, double fromY, double toX, double toY) {
    rules.add(new Rule(rounded(fromX), rounded(fromY), rounded(toX), rounded(toY)));
  }

  private static double rounded(double millimetres) {
    return Math.round(millimetres * HUNDREDTHS) / HUNDREDTHS;
  }
}
