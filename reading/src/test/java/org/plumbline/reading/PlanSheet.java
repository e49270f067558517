package org.plumbline.reading;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Language;

/** A reading as a sheet for people: every value, its cell, and what was assumed. */
final class PlanSheet {

  private final StringBuilder sheet = new StringBuilder();

  private PlanSheet() {}

  static String of(ReadingResult result) {
    PlanSheet sheet = new PlanSheet();
    sheet.totals(result);
    for (int i = 0; i < result.plans().size(); i++) {
      sheet.plan(i + 1, result.plans().get(i));
    }
    sheet.notices(result.notices());
    return sheet.sheet.toString();
  }

  private void totals(ReadingResult result) {
    Money money =
        result.plans().stream()
            .flatMap(plan -> plan.funding().total().stream())
            .map(Sourced::value)
            .reduce(Money::plus)
            .orElse(Money.ZERO);
    int indicators = result.plans().stream().mapToInt(plan -> plan.indicators().size()).sum();
    long leftOver =
        result.notices().stream().filter(n -> n.code().equals("left_over_cell")).count();
    line(0, result.document().name());
    line(
        0,
        "绩效目标表 %d，绩效指标 %d，预算数合计 %s，未采用的单元格 %d",
        result.plans().size(),
        indicators,
        money,
        leftOver);
  }

  private void plan(int number, PerformancePlan plan) {
    line(0, "");
    line(0, "== %d %s [%s]", number, plan.heading().title().value(), plan.form().code());
    plan.heading()
        .fiscalYear()
        .ifPresent(year -> line(1, "预算年度 %d (%s)", year.year(), year.source().code()));
    plan.heading().unit().ifPresent(unit -> line(1, "预算单位 %s", valued(unit, PlanSheet::unit)));
    plan.project().code().ifPresent(code -> line(1, "项目编码 %s", valued(code, c -> c)));
    line(1, "项目名称 %s", valued(plan.project().name(), name -> name));
    money("预算数", plan.funding().total());
    money("财政资金", plan.funding().fiscal());
    money("其他资金", plan.funding().other());
    money("全年预算数", plan.funding().annualBudget());
    money("全年执行数", plan.funding().spent());
    plan.heading().purpose().ifPresent(text -> line(1, "资金用途 %s", valued(text, t -> t)));
    spending(plan);
    for (Goal goal : plan.goals()) {
      line(1, "目标%d %s %s", goal.number(), goal.text().replace("\n", "↵"), cell(goal.at()));
    }
    plan.indicators().forEach(this::indicator);
    new DetailsSheet(this::line, this::indicator).write(plan.details());
  }

  private void spending(PerformancePlan plan) {
    if (!plan.spendingPlan().steps().isEmpty()) {
      line(
          1,
          "%s → %s（%s）",
          plan.spendingPlan().heading().map(Sourced::value).orElse("支出计划"),
          plan.spendingPlan().basis().code(),
          plan.spendingPlan().evidence().map(e -> e.code()).orElse("-"));
    }
    for (Checkpoint step : plan.spendingPlan().steps()) {
      line(
          2,
          "%d月底 %s = %s",
          step.month(),
          valued(step.printed(), p -> p.toPlainString()),
          step.amount().map(Money::toString).orElse("?"));
    }
  }

  private void indicator(Indicator indicator) {
    line(
        1,
        "* %s/%s %s",
        indicator.category().map(c -> c.code()).orElse("?"),
        indicator.dimension().map(d -> d.code()).orElse("?"),
        valued(indicator.name(), name -> name));
    indicator.description().ifPresent(text -> line(3, "描述 %s", valued(text, t -> t)));
    line(3, "指标值 %s", indicator.target().map(t -> valued(t, PlanSheet::target)).orElse("（无）"));
    indicator.basis().ifPresent(basis -> line(3, "依据 %s", valued(basis, PlanSheet::basis)));
    StringJoiner result = new StringJoiner("，");
    indicator.result().weight().ifPresent(w -> result.add("分值 " + w.value().toPlainString()));
    indicator
        .result()
        .actual()
        .ifPresent(actual ->
            result.add(
                "实际完成值 %s = %s"
                    .formatted(
                        actual.value(),
                        indicator.result().actualQuantity().map(q -> q.toString()).orElse("?"))));
    indicator.result().score().ifPresent(s -> result.add("得分 " + s.value().toPlainString()));
    if (result.length() > 0) {
      line(3, "%s", result);
    }
    indicator
        .details()
        .otherTargets()
        .forEach(other ->
            line(3, "%s %s", other.horizon().code(), valued(other.target(), PlanSheet::target)));
    indicator
        .details()
        .notes()
        .forEach(note ->
            line(3, "%s（%s）%s", note.kind().code(), note.label(), valued(note.text(), t -> t)));
  }

  static String unit(BudgetUnit unit) {
    return unit.code().map(code -> code + " ").orElse("") + unit.name();
  }

  private static String target(Target target) {
    String assumed =
        target.assumptions().stream().map(Assumption::code).collect(Collectors.joining(" "));
    return "%s → %s%s%s"
        .formatted(
            target.text(),
            target.kind(),
            target.quantity().map(q -> " " + q).orElse(""),
            assumed.isEmpty() ? "" : " {" + assumed + "}");
  }

  private static String basis(Basis basis) {
    return "%s → %s%s%s"
        .formatted(
            basis.text(),
            basis.kind().code(),
            basis.listed() ? "" : " (unlisted)",
            basis.documents().isEmpty() ? "" : " " + basis.documents());
  }

  private void notices(List<Notice> notices) {
    line(0, "");
    line(0, "== 提示 %d", notices.size());
    for (Notice notice : notices) {
      line(
          1,
          "%s %s %s %s",
          notice.severity().code(),
          notice.code(),
          notice.at().map(PlanSheet::cell).orElse(""),
          notice.message().in(Language.ZH).replace("\n", "↵"));
    }
  }

  private void money(String label, Optional<Sourced<Money>> money) {
    money.ifPresent(value -> line(1, "%s %s", label, valued(value, Money::toString)));
  }

  static <T> String valued(Sourced<T> value, Function<T, String> print) {
    return print.apply(value.value()).replace("\n", "↵") + " " + cell(value.at());
  }

  static String cell(SourceLocation at) {
    return at.insideTable()
        ? "[%d:%d,%d]".formatted(at.table(), at.row(), at.column())
        : "[¶%d]".formatted(at.row());
  }

  private void line(int depth, String format, Object... arguments) {
    sheet.append("  ".repeat(depth)).append(format.formatted(arguments)).append('\n');
  }
}
