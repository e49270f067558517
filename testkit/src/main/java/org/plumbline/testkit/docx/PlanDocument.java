package org.plumbline.testkit.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 绩效目标表文档. Writes plans as a Word document in the layout of the Qingdao publication: reading it
 * gives the same plans again.
 */
public final class PlanDocument {

  private static final int LABEL = 1;
  private static final int VALUES = 12;
  private static final int PAIR = 2;
  private static final List<Integer> USUAL_MONTHS = List.of(3, 6, 10, 12);

  private final Set<Quirk> quirks;
  private final RepeatedCells repeated;

  /**
   * A writer of plans.
   *
   * @param repeated how a category that covers several indicators is printed
   */
  public PlanDocument(Set<Quirk> quirks, RepeatedCells repeated) {
    this.quirks = Set.copyOf(quirks);
    this.repeated = repeated;
  }

  /** The plans, one after the other, as a docx file. */
  public byte[] write(List<PerformancePlan> plans) {
    WordDocument document = WordDocument.with(quirks);
    for (PerformancePlan plan : plans) {
      document.heading(
          plan.heading().title().value(), "_Toc_4_4_%010d".formatted(plans.indexOf(plan)));
      document.table(table(plan));
      document.paragraph("");
    }
    return document.bytes();
  }

  private WordTable table(PerformancePlan plan) {
    WordTable table = new WordTable(LABEL + VALUES, quirks);
    writeHeading(table, plan);
    writeFunding(table, plan);
    writeSpendingPlan(table, plan.spendingPlan());
    table.row(label("绩效目标"), WordCell.of(goals(plan)).across(VALUES));
    new IndicatorRows(table, repeated).write(plan.indicators());
    return table;
  }

  private static void writeHeading(WordTable table, PerformancePlan plan) {
    String unit = plan.heading().unit().map(Sourced::value).map(PlanDocument::print).orElse("");
    String moneyUnit = "单位：" + plan.funding().printedUnit().symbol();
    table.row(
        WordCell.of(unit).across(LABEL + VALUES / 2), WordCell.of(moneyUnit).across(VALUES / 2));
    table.row(
        label("项目编码"),
        WordCell.of(text(plan.project().code())).across(VALUES / 3),
        WordCell.of("项目名称").across(PAIR),
        WordCell.of(plan.project().name().value()).across(VALUES / 2));
  }

  private static String print(BudgetUnit unit) {
    return unit.code().orElse("") + unit.name();
  }

  private static void writeFunding(WordTable table, PerformancePlan plan) {
    table.row(
        label("预算规模及资金用途").down(WordCell.Down.RESTART),
        WordCell.of("预算数").across(PAIR),
        WordCell.of(money(plan.funding().total())).across(PAIR),
        WordCell.of("其中：财政    资金").across(PAIR),
        WordCell.of(money(plan.funding().fiscal())).across(PAIR),
        WordCell.of("其他资金").across(PAIR),
        WordCell.of(money(plan.funding().other())).across(PAIR));
    table.row(
        label("").down(WordCell.Down.CONTINUE),
        WordCell.of(text(plan.heading().purpose())).across(VALUES));
  }

  private static void writeSpendingPlan(WordTable table, SpendingPlan plan) {
    if (plan.heading().isEmpty() && plan.steps().isEmpty()) {
      return;
    }
    Map<Integer, String> figures = new TreeMap<>();
    USUAL_MONTHS.forEach(month -> figures.put(month, ""));
    for (Checkpoint step : plan.steps()) {
      BigDecimal printed = step.printed().value();
      figures.put(step.month(), printed.toPlainString());
    }
    String usual = plan.statesPercent() ? "资金支出计划（%）" : "资金支出计划";
    String heading = plan.heading().map(Sourced::value).orElse(usual);
    List<WordCell> months = new ArrayList<>();
    List<WordCell> amounts = new ArrayList<>();
    months.add(label(heading).down(WordCell.Down.RESTART));
    amounts.add(label("").down(WordCell.Down.CONTINUE));
    figures.forEach((month, figure) -> {
      int width = width(months.size(), figures.size());
      months.add(WordCell.of(month + "月底").across(width));
      amounts.add(WordCell.of(figure).across(width));
    });
    table.row(months).row(amounts);
  }

  /** Columns under one of {@code count} months; the last takes what does not divide. */
  private static int width(int position, int count) {
    int each = VALUES / count;
    return position == count ? VALUES - each * (count - 1) : each;
  }

  private static String goals(PerformancePlan plan) {
    return plan.goals().stream()
        .map(goal -> goal.number() + ".目标内容" + goal.number() + goal.text())
        .collect(Collectors.joining("\n"));
  }

  private static WordCell label(String text) {
    return WordCell.of(text).across(LABEL);
  }

  private static String text(Optional<Sourced<String>> value) {
    return value.map(Sourced::value).orElse("");
  }

  private static String money(Optional<Sourced<Money>> value) {
    return value.map(money -> money.value().printedAmount().toPlainString()).orElse("");
  }
}
