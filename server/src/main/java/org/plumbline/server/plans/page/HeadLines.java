package org.plumbline.server.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.PlanValues;

/** The upper half of the official table: project, money, spending plan, goals. */
final class HeadLines {

  /** Value columns are twelfths, so that three, four or six cells share a row. */
  private static final int TWELFTHS = 12;

  private static final List<Integer> MONTHS = List.of(3, 6, 10, 12);

  private final SheetValues values;
  private final PerformancePlan plan;

  HeadLines(SheetValues values, PerformancePlan plan) {
    this.values = values;
    this.plan = plan;
  }

  List<SheetLine> lines() {
    List<SheetLine> lines = new ArrayList<>();
    lines.add(project());
    lines.addAll(funding());
    lines.addAll(spending());
    lines.add(goals(plan.goals(), "plans.goals"));
    if (!plan.details().longTerm().goals().isEmpty()) {
      lines.add(goals(plan.details().longTerm().goals(), "plans.goals.long"));
    }
    return lines;
  }

  private SheetLine project() {
    String code = plan.project().code().map(Sourced::value).orElse("");
    String name = plan.project().name().value();
    return SheetLine.of(
        "project",
        SheetCell.heading("row", "plans.code"),
        values.cell("code", plan.project().code(), code, "code@").across(4),
        SheetCell.heading("row", "plans.project.name").across(2),
        values.cell("", Optional.of(plan.project().name()), name, "project@").across(6));
  }

  private List<SheetLine> funding() {
    Funding funding = plan.funding();
    boolean reported = funding.annualBudget().isPresent() || funding.spent().isPresent();
    List<SheetLine> lines = new ArrayList<>();
    List<SheetCell> first = new ArrayList<>();
    first.add(SheetCell.heading("row", "plans.funding").down(reported ? 3 : 2));
    money(first, "total", funding.total());
    money(first, "fiscal", funding.fiscal());
    money(first, "other", funding.other());
    lines.add(new SheetLine("money", first));
    if (reported) {
      List<SheetCell> second = new ArrayList<>();
      money(second, "annual", funding.annualBudget());
      money(second, "spent", funding.spent());
      second.add(SheetCell.value("", "").across(4));
      lines.add(new SheetLine("money", second));
    }
    String purpose = plan.heading().purpose().map(Sourced::value).orElse("");
    lines.add(
        SheetLine.of(
            "purpose",
            values.cell("", plan.heading().purpose(), purpose, "purpose@").across(TWELFTHS)));
    return lines;
  }

  private void money(List<SheetCell> cells, String field, Optional<Sourced<Money>> amount) {
    cells.add(SheetCell.heading("row", "plans.funding." + field).across(2));
    String text = amount.map(each -> each.value().printedAmount().toPlainString()).orElse("");
    String printed = amount.map(each -> each.value().toString()).orElse("");
    SheetCell cell = SheetCell.value("amount", text).across(2);
    cells.add(amount.map(each -> values.at(cell, each.at(), printed, field + "@")).orElse(cell));
  }

  private List<SheetLine> spending() {
    SpendingPlan spending = plan.spendingPlan();
    List<Checkpoint> steps = spending.steps();
    List<Integer> months =
        steps.stream().allMatch(step -> MONTHS.contains(step.month()))
            ? MONTHS
            : steps.stream().map(Checkpoint::month).distinct().sorted().toList();
    SheetCell heading = SheetCell.heading("row", "plans.spending").down(2);
    SheetCell label =
        spending
            .heading()
            .map(printed ->
                values.at(heading.saying(printed.value()), printed.at(), printed.value(), ""))
            .orElse(heading)
            .with(understood(spending));
    List<SheetCell> heads = new ArrayList<>(List.of(label));
    List<SheetCell> figures = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      int width = (i + 1) * TWELFTHS / months.size() - i * TWELFTHS / months.size();
      heads.add(SheetCell.heading("col", "plans.month." + months.get(i)).across(width));
      figures.add(step(steps, months.get(i)).across(width));
    }
    return List.of(new SheetLine("months", heads), new SheetLine("steps", figures));
  }

  private static List<Bilingual> understood(SpendingPlan spending) {
    if (spending.evidence().isEmpty()) {
      return List.of();
    }
    Bilingual basis = Terms.of(spending.basis());
    Bilingual why = Terms.of(spending.evidence().get());
    return List.of(
        Bilingual.of(
            "按" + basis.zh() + "理解：" + why.zh(), "read as " + basis.en() + ": " + why.en()));
  }

  private SheetCell step(List<Checkpoint> steps, int month) {
    Optional<Checkpoint> found = steps.stream().filter(step -> step.month() == month).findFirst();
    String text = found.map(step -> step.printed().value().toPlainString()).orElse("");
    return values.cell("amount", found.map(Checkpoint::printed), text, "step@" + month);
  }

  private SheetLine goals(List<Goal> goals, String label) {
    StringBuilder text = new StringBuilder();
    goals.forEach(goal ->
        text.append(text.isEmpty() ? "" : "\n")
            .append(goal.number())
            .append(". ")
            .append(goal.text()));
    SheetCell cell = SheetCell.value("goal", text.toString()).across(TWELFTHS);
    for (Goal goal : goals) {
      SheetCell marked = values.at(cell, goal.at(), goal.text(), key(goal));
      cell = cell.at().isEmpty() || !marked.remarks().isEmpty() ? merged(cell, marked) : cell;
    }
    return SheetLine.of("goals", SheetCell.heading("row", label), cell);
  }

  private static String key(Goal goal) {
    return PlanValues.key("goal", goal.at()) + goal.number();
  }

  private static SheetCell merged(SheetCell cell, SheetCell more) {
    List<Remark> all = new ArrayList<>(cell.remarks());
    all.addAll(more.remarks());
    return more.from(more.at().orElseThrow(), all, cell.original().or(more::original));
  }
}
