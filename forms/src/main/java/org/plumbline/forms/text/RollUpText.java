package org.plumbline.forms.text;

import java.util.List;
import org.plumbline.evaluation.rollup.CombinedIndicator;
import org.plumbline.evaluation.rollup.RunSummary;
import org.plumbline.evaluation.rollup.UnitSummary;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.text.Bilingual;

/** What the plans of units and departments come to together, for a terminal. */
final class RollUpText {

  private final Sheet sheet;

  RollUpText(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(RunSummary summary) {
    section(Bilingual.of("按单位汇总", "By unit"), summary.units());
    section(Bilingual.of("按部门汇总", "By department"), summary.departments());
    sheet.blank();
  }

  private void section(Bilingual title, List<UnitSummary> summaries) {
    sheet.line(sheet.bold(sheet.say(title)));
    summaries.forEach(this::summary);
  }

  private void summary(UnitSummary summary) {
    String name = summary.unit().map(unit -> unit.name()).orElse("—");
    String code = summary.code().equals(name) ? "" : summary.code() + " ";
    sheet.line(
        "   "
            + code
            + Sheet.plain(name)
            + sheet.say(
                Bilingual.format(
                    "：%d 个计划，预算 %s，执行 %s",
                    ": plans %d, budget %s, spent %s",
                    summary.plans(),
                    summary.budget(),
                    spent(summary)))
            + (summary.plansWithoutSpent() == 0
                ? ""
                : sheet.say(
                    Bilingual.format(
                        "（%d 个计划没有可用的执行数）",
                        " (plans without a usable amount: %d)", summary.plansWithoutSpent()))));
    sheet.line("      " + sheet.say(total(summary)));
    summary.indicators().forEach(this::indicator);
  }

  private static String spent(UnitSummary summary) {
    return summary
        .spent()
        .map(money -> new Money(money.yuan(), summary.budget().printedUnit()).toString())
        .orElse("—");
  }

  private static Bilingual total(UnitSummary summary) {
    int whole = summary.plans() - summary.openPlans();
    return summary
        .total()
        .map(points ->
            Bilingual.of(
                "按资金加权得分 " + points.toPlainString() + "  " + summary.grade().orElse("等级未定"),
                "Weighed by money: "
                    + points.toPlainString()
                    + "  "
                    + summary.grade().orElse("grade open")))
        .map(points ->
            summary.openPlans() == 0
                ? points
                : Bilingual.of(
                    points.zh() + "（只计 " + whole + " 个全部评完的计划）",
                    points.en() + " (of the plans that are wholly scored: " + whole + ")"))
        .orElseGet(() ->
            Bilingual.of(
                "没有全部评完且有预算的计划，不汇总得分", "No plan with a budget is wholly scored: no total"));
  }

  private void indicator(CombinedIndicator indicator) {
    sheet.line(
        sheet.faint(
            "      "
                + Sheet.plain(indicator.name())
                + "  "
                + indicator.actual()
                + " / "
                + indicator.target()
                + "  "
                + sheet.say(indicator.how())
                + sheet.say(Bilingual.format("，%d 个计划", ", plans: %d", indicator.plans()))));
  }
}
