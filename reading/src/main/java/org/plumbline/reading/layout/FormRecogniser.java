package org.plumbline.reading.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.plan.FormKind;
import org.plumbline.reading.layout.FormParts.IndicatorRows;

/** Tells which form a table is, by its title and its columns. */
final class FormRecogniser {

  /** Fewer labels than this do not make a table look like a plan. */
  private static final int TELLING_LABELS = 2;

  private static final Pattern TELLING_TEXT =
      Pattern.compile("[一二三]级指标|指标值|产出指标|效益指标|满意度指标|数量指标|质量指标|时效指标");

  private final ReadingContext context;

  FormRecogniser(ReadingContext context) {
    this.context = context;
  }

  /** A title decides; without one, a column of actual values makes a self-evaluation. */
  FormKind kind(String title, IndicatorRows rows) {
    FormKind byTitle = context.vocabulary().titles().kind(title).orElse(FormKind.PLAN);
    if (byTitle != FormKind.PLAN) {
      return byTitle;
    }
    boolean reports = heads(rows, head -> head.has(Column.ACTUAL) && head.has(Column.SCORE));
    boolean monitors =
        heads(rows, head -> head.notes().stream().anyMatch(n -> n.column() == Column.FORECAST));
    return reports ? FormKind.SELF_EVALUATION : monitors ? FormKind.MONITORING : FormKind.PLAN;
  }

  private static boolean heads(IndicatorRows rows, Predicate<IndicatorHead> test) {
    return rows.annual().stream().map(IndicatorRow::head).anyMatch(test);
  }

  /** Says of a form without indicators whether it was no plan, or one that was not understood. */
  void sayWhyNot(FormArea area, boolean headFound) {
    List<GridCell> printed = area.printedCells();
    List<GridCell> labels = printed.stream().filter(this::isTelling).toList();
    if (headFound || labels.size() >= TELLING_LABELS) {
      String seen =
          labels.stream()
              .map(cell -> cell.label().core())
              .distinct()
              .limit(12)
              .collect(Collectors.joining("、"));
      context.say(ReadingNotice.PLAN_NOT_UNDERSTOOD, printed.getFirst(), seen);
    } else if (!printed.isEmpty() && !sayOfText(printed)) {
      context.say(
          ReadingNotice.TABLE_PASSED_OVER, printed.getFirst(), String.valueOf(printed.size()));
    }
    sayOfText(area.above());
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

  /**
   * Text that names the columns of a plan, and parts nothing, is no plan that can be read;
   * instructions name them too. Tells whether it was such text.
   */
  private boolean sayOfText(List<GridCell> cells) {
    Set<String> seen = new LinkedHashSet<>();
    Placeholders template = context.vocabulary().placeholders();
    cells.stream()
        .takeWhile(cell -> !template.isInstruction(cell.text()))
        .flatMap(cell -> TELLING_TEXT.matcher(LabelText.fold(cell.text())).results())
        .forEach(found -> seen.add(found.group()));
    boolean telling = seen.size() > TELLING_LABELS;
    if (telling) {
      context.say(ReadingNotice.PROSE_NOT_UNDERSTOOD, cells.getFirst(), String.join("、", seen));
    }
    return telling;
  }
}
