package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;

/** 横线组. Horizontal lines of one length, one below the other: a table without sides. */
record RuleStack(List<Ruling> rules) {

  private static final int FEWEST = 3;

  /** Ends that differ by less than this are the same. */
  private static final float SAME = 3f;

  static List<RuleStack> of(List<Ruling> horizontals) {
    List<RuleStack> stacks = new ArrayList<>();
    for (Ruling rule : horizontals) {
      RuleStack stack =
          stacks.stream()
              .filter(some -> some.continuesWith(rule))
              .findFirst()
              .orElseGet(() -> begin(stacks));
      stack.rules.add(rule);
    }
    return stacks.stream().filter(stack -> stack.count() >= FEWEST).toList();
  }

  private static RuleStack begin(List<RuleStack> stacks) {
    RuleStack stack = new RuleStack(new ArrayList<>());
    stacks.add(stack);
    return stack;
  }

  private boolean continuesWith(Ruling rule) {
    return Math.abs(rules.getFirst().from() - rule.from()) < SAME
        && Math.abs(rules.getFirst().to() - rule.to()) < SAME;
  }

  int count() {
    return rules.size();
  }

  boolean holds(TextLine line) {
    return line.baseLine() > rules.getFirst().at()
        && line.baseLine() < rules.getLast().at()
        && line.left() > rules.getFirst().from() - SAME
        && line.right() < rules.getFirst().to() + SAME;
  }

  /** Between which lines the text stands, counted from above. */
  int band(TextLine line) {
    return (int) rules.stream().filter(rule -> rule.at() < line.baseLine()).count();
  }
}
