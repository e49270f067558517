package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.plumbline.forms.paged.PrintedPage.Rule;

/** 框线. The edges of cells as few long lines. */
final class RuledLines {

  private static final Comparator<Rule> LEVEL =
      Comparator.comparingDouble(Rule::fromY).thenComparingDouble(Rule::fromX);
  private static final Comparator<Rule> UPRIGHT =
      Comparator.comparingDouble(Rule::fromX).thenComparingDouble(Rule::fromY);

  private RuledLines() {}

  /** Lines that touch in one direction become one. */
  static List<Rule> joined(Collection<Rule> edges) {
    List<Rule> joined = new ArrayList<>();
    edges.stream().filter(RuledLines::level).sorted(LEVEL).forEach(rule -> add(rule, joined));
    edges.stream().filter(r -> !level(r)).sorted(UPRIGHT).forEach(rule -> add(rule, joined));
    return joined;
  }

  private static boolean level(Rule rule) {
    return rule.fromY() == rule.toY();
  }

  private static void add(Rule rule, List<Rule> joined) {
    if (!joined.isEmpty() && goesOn(joined.getLast(), rule)) {
      Rule last = joined.removeLast();
      joined.add(
          new Rule(
              last.fromX(),
              last.fromY(),
              Math.max(last.toX(), rule.toX()),
              Math.max(last.toY(), rule.toY())));
    } else {
      joined.add(rule);
    }
  }

  private static boolean goesOn(Rule last, Rule rule) {
    if (level(last) != level(rule)) {
      return false;
    }
    return level(rule)
        ? last.fromY() == rule.fromY() && rule.fromX() <= last.toX()
        : last.fromX() == rule.fromX() && rule.fromY() <= last.toY();
  }
}
