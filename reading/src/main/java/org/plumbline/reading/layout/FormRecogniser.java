package org.plumbline.reading.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.plan.FormKind;

/** Tells which form a table is, by its title and its columns. */
final class FormRecogniser {

  /** Fewer labels than this do not make a table look like a plan. */
  private static final int TELLING_LABELS = 2;

  private final ReadingContext context;

  FormRecogniser(ReadingContext context) {
    this.context = context;
  }

  /** A title decides; without one, a column of actual values makes a self-evaluation. */
  FormKind kind(String title, IndicatorTable table) {
    FormKind byTitle = context.vocabulary().titles().kind(title).orElse(FormKind.PLAN);
    boolean reports =
        table.rows().stream()
            .anyMatch(row -> row.head().has(Column.ACTUAL) && row.head().has(Column.SCORE));
    return byTitle == FormKind.PLAN && reports ? FormKind.SELF_EVALUATION : byTitle;
  }

  /** Says of a form without indicators whether it was no plan, or one that was not understood. */
  void sayWhyNot(FormArea area, boolean headFound) {
    List<GridCell> printed = area.printedCells();
    if (printed.isEmpty()) {
      return;
    }
    List<GridCell> labels = printed.stream().filter(this::isTelling).toList();
    if (headFound || labels.size() >= TELLING_LABELS) {
      String seen =
          labels.stream()
              .map(cell -> cell.label().core())
              .distinct()
              .limit(12)
              .collect(Collectors.joining("、"));
      context.say(ReadingNotice.PLAN_NOT_UNDERSTOOD, printed.getFirst(), seen);
    } else {
      context.say(
          ReadingNotice.TABLE_PASSED_OVER, printed.getFirst(), String.valueOf(printed.size()));
    }
  }

  private boolean isTelling(GridCell cell) {
    Vocabulary vocabulary = context.vocabulary();
    String core = cell.label().core();
    boolean level = vocabulary.isLevelWord(cell.text()) && core.endsWith("指标");
    boolean column =
        vocabulary.columns(cell.text()).stream()
            .anyMatch(known -> known == Column.LEVEL1 || known == Column.LEVEL2);
    return level || column;
  }
}
