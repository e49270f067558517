package org.plumbline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/** The part of a plan sheet that only some forms have. */
final class DetailsSheet {

  /** Writes one line of a sheet. */
  interface Lines {
    void line(int depth, String format, Object... arguments);
  }

  private final Lines lines;
  private final Consumer<Indicator> indicators;

  DetailsSheet(Lines lines, Consumer<Indicator> indicators) {
    this.lines = lines;
    this.indicators = indicators;
  }

  void write(FormDetails details) {
    details
        .department()
        .ifPresent(unit -> lines.line(1, "主管部门 %s", PlanSheet.valued(unit, PlanSheet::unit)));
    details
        .particulars()
        .forEach(p -> lines.line(1, "%s：%s", p.label(), PlanSheet.valued(p.text(), t -> t)));
    details.fundingRows().forEach(row -> lines.line(1, "资金 %s", funding(row)));
    details
        .tasks()
        .forEach(task ->
            lines.line(
                1,
                "任务 %s：%s %s",
                PlanSheet.valued(task.name(), t -> t),
                task.content().map(c -> PlanSheet.valued(c, t -> t)).orElse("-"),
                task.amounts().stream().map(DetailsSheet::funding).toList()));
    goals("长期目标", details.longTerm().goals());
    if (!details.longTerm().indicators().isEmpty()) {
      lines.line(1, "长期指标");
      details.longTerm().indicators().forEach(indicators);
    }
    goals("完成情况", details.report().goals());
    details
        .report()
        .weights()
        .forEach(w ->
            lines.line(1, "分值 %s %s", w.category().code(), w.points().value().toPlainString()));
    details.report().totalWeight().ifPresent(w -> lines.line(1, "总分值 %s", w.value()));
    details.report().totalScore().ifPresent(s -> lines.line(1, "总得分 %s", s.value()));
  }

  private void goals(String label, List<Goal> goals) {
    for (Goal goal : goals) {
      String text = goal.text().replace("\n", "↵");
      lines.line(1, "%s%d %s %s", label, goal.number(), text, PlanSheet.cell(goal.at()));
    }
  }

  private static String funding(FundingRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(PlanSheet.valued(row.source(), s -> s));
    amount(parts, "年初", row.amounts().planned());
    amount(parts, "全年", row.amounts().annualBudget());
    amount(parts, "执行", row.amounts().spent());
    amount(parts, "预计", row.amounts().forecast());
    row.execution().weight().ifPresent(w -> parts.add("分值 " + w.value().toPlainString()));
    row.execution().rate().ifPresent(r -> parts.add("执行率 " + r.value()));
    row.execution().score().ifPresent(s -> parts.add("得分 " + s.value().toPlainString()));
    return String.join(" ", parts);
  }

  private static void amount(List<String> parts, String label, Optional<Sourced<Money>> money) {
    money.ifPresent(value -> parts.add(label + " " + value.value()));
  }
}
