package org.plumbline.reading.target;

import java.util.List;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Printed;

/** A target value on its way through the readers. */
record Draft(String printedText, FoldedText text, TargetContext context) {

  static Draft of(String text, TargetContext context) {
    String stripped = strip(text);
    return new Draft(stripped, FoldedText.of(stripped), context);
  }

  Printed printed(List<Assumption> assumptions) {
    return new Printed(
        printedText,
        assumptions.size() < 2 ? assumptions : assumptions.stream().distinct().toList());
  }

  Printed printed(Assumption... assumptions) {
    return printed(List.of(assumptions));
  }

  /** Without the blanks around it, of whatever width. */
  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    char folded = Folding.fold(c);
    return folded == ' ' || folded == Folding.NOTHING;
  }
}
