package org.plumbline.forms.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;

/** The findings of one plan, numbered, waiting for the cells they belong to. Each is taken once. */
final class Marks {

  private final List<Mark> waiting = new ArrayList<>();

  /** Numbers the findings of the plan that is {@code planNumber}th on the page. */
  Marks(int planNumber, PlanReview review) {
    Map<String, Mark> firstOfRule = new HashMap<>();
    for (Finding finding : review.findings()) {
      int number = waiting.size() + 1;
      String id = "p" + planNumber + "-" + number;
      String code = finding.rule().code();
      Mark first = firstOfRule.get(code);
      Mark mark = new Mark(number, id, finding, first == null ? number : first.number());
      firstOfRule.putIfAbsent(code, mark);
      waiting.add(mark);
    }
  }

  /** Those at the very value; several values may share a cell. */
  List<Mark> takeExactly(SourceLocation at) {
    return take(mark -> mark.finding().at().equals(at));
  }

  /** Those anywhere in the cell. */
  List<Mark> takeCell(SourceLocation at) {
    return take(mark -> sameCell(mark.finding().at(), at));
  }

  /** Those whose cell is not among {@code drawn}. */
  List<Mark> takeOthers(List<SourceLocation> drawn) {
    return take(mark -> drawn.stream().noneMatch(place -> sameCell(mark.finding().at(), place)));
  }

  private List<Mark> take(Predicate<Mark> wanted) {
    List<Mark> taken = waiting.stream().filter(wanted).toList();
    waiting.removeAll(taken);
    return taken;
  }

  private static boolean sameCell(SourceLocation one, SourceLocation other) {
    return one.document() == other.document()
        && one.page().equals(other.page())
        && one.table() == other.table()
        && one.row() == other.row()
        && one.column() == other.column();
  }

  /**
   * A numbered finding.
   *
   * @param id anchor of its note; that of its marker is the same with {@code m}
   * @param firstOfRule number of the plan's first finding of the same rule
   */
  record Mark(int number, String id, Finding finding, int firstOfRule) {

    boolean repeatsRule() {
      return number != firstOfRule;
    }
  }
}
