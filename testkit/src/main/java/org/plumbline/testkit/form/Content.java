package org.plumbline.testkit.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.FundingRow.Amounts;
import org.plumbline.model.plan.FundingRow.Execution;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.testkit.form.FormCell.Role;

/** 标签内容. What a labelled cell holds. */
enum Content {
  NAME(Role.TEXT),
  CODE(Role.TEXT),
  UNIT(Role.TEXT),
  /** The name of a whole department, which is unit and project at once. */
  WHOLE_DEPARTMENT(Role.TEXT),
  DEPARTMENT(Role.TEXT),
  PURPOSE(Role.TEXT),
  /** A labelled text that the plan has no room of its own for. */
  PARTICULAR(Role.TEXT),
  TOTAL(Role.MONEY),
  FISCAL(Role.MONEY),
  OTHER(Role.MONEY),
  /** Money under the label it has among the rows of money. */
  FUNDING_ROW(Role.MONEY),
  GOALS(Role.GOAL),
  LONG_TERM_GOALS(Role.GOAL),
  RESULTS(Role.GOAL);

  private final Role role;

  Content(Role role) {
    this.role = role;
  }

  FormCell cell(PerformancePlan plan, String label) {
    return FormCell.of(role, print(plan, label));
  }

  private String print(PerformancePlan plan, String label) {
    return switch (this) {
      case NAME -> plan.project().name().value();
      case CODE -> text(plan.project().code());
      case UNIT -> plan.heading().unit().map(Sourced::value).map(Content::print).orElse("");
      case WHOLE_DEPARTMENT ->
          plan.heading().unit().map(Sourced::value).map(BudgetUnit::name).orElse("");
      case DEPARTMENT -> plan.details().department().map(u -> print(u.value())).orElse("");
      case PURPOSE -> text(plan.heading().purpose());
      case PARTICULAR -> particular(plan, label).map(Sourced::value).orElse("");
      case TOTAL -> money(plan.funding().total());
      case FISCAL -> money(plan.funding().fiscal());
      case OTHER -> money(plan.funding().other());
      case FUNDING_ROW -> money(row(plan, label).flatMap(row -> row.amounts().planned()));
      case GOALS -> goals(plan.goals());
      case LONG_TERM_GOALS -> goals(plan.details().longTerm().goals());
      case RESULTS -> goals(plan.details().report().goals());
    };
  }

  void carry(PerformancePlan plan, String label, CarriedPlan to) {
    switch (this) {
      case NAME -> to.name(plan.project().name().value());
      case CODE -> to.code(plan.project().code());
      case UNIT -> to.unit(plan.heading().unit());
      case WHOLE_DEPARTMENT -> carryWhole(plan, to);
      case DEPARTMENT -> to.department(plan.details().department());
      case PURPOSE -> to.purpose(plan.heading().purpose());
      case PARTICULAR ->
          plan.details().particulars().stream()
              .filter(particular -> particular.label().equals(label))
              .forEach(to.particulars::add);
      case TOTAL -> to.total(plan.funding().total());
      case FISCAL -> to.fiscal(plan.funding().fiscal());
      case OTHER -> to.other(plan.funding().other());
      case FUNDING_ROW -> row(plan, label).map(Content::plannedOnly).ifPresent(to.fundingRows::add);
      case GOALS -> to.goals.addAll(plan.goals());
      case LONG_TERM_GOALS -> to.longTermGoals.addAll(plan.details().longTerm().goals());
      case RESULTS -> to.results.addAll(plan.details().report().goals());
    }
  }

  private static void carryWhole(PerformancePlan plan, CarriedPlan to) {
    Optional<Sourced<BudgetUnit>> unit =
        plan.heading()
            .unit()
            .map(printed -> printed.map(known -> new BudgetUnit(Optional.empty(), known.name())));
    to.unit(unit);
    to.name(unit.map(Sourced::value).map(BudgetUnit::name).orElse(""));
  }

  private static Optional<Sourced<String>> particular(PerformancePlan plan, String label) {
    return plan.details().particulars().stream()
        .filter(particular -> particular.label().equals(label))
        .map(particular -> particular.text())
        .findFirst();
  }

  private static Optional<FundingRow> row(PerformancePlan plan, String label) {
    return plan.details().fundingRows().stream()
        .filter(row -> row.source().value().equals(label))
        .findFirst();
  }

  private static FundingRow plannedOnly(FundingRow row) {
    Amounts planned =
        new Amounts(row.amounts().planned(), Optional.empty(), Optional.empty(), Optional.empty());
    return new FundingRow(row.source(), planned, Execution.none());
  }

  static String money(Optional<Sourced<Money>> money) {
    return money.map(known -> known.value().printedAmount().toPlainString()).orElse("");
  }

  static String goals(List<Goal> goals) {
    return goals.size() == 1
        ? goals.getFirst().text()
        : goals.stream()
            .map(goal -> "目标%d：%s".formatted(goal.number(), goal.text()))
            .collect(Collectors.joining("\n"));
  }

  private static String print(BudgetUnit unit) {
    return unit.code().map(code -> code + "-").orElse("") + unit.name();
  }

  private static String text(Optional<Sourced<String>> text) {
    return text.map(Sourced::value).orElse("");
  }
}
