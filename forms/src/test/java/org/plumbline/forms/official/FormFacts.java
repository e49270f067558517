package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** What a form carries of a plan, line by line, so that a difference can be read. */
final class FormFacts {

  private static final String BLANKS = "[\\s\u00a0\u3000]+";

  private final List<String> facts = new ArrayList<>();

  /** Project, unit, money, goals, and of each indicator its levels, name and target. */
  static FormFacts of(PerformancePlan plan) {
    FormFacts facts = new FormFacts();
    facts.add("project", plan.project().name().value());
    facts.money("total", plan.funding().total());
    facts.money("fiscal", plan.funding().fiscal());
    facts.money("other", plan.funding().other());
    plan.goals().forEach(goal -> facts.add("goal " + goal.number(), goal.text()));
    plan.indicators().forEach(each -> facts.indicator("indicator", each));
    return facts;
  }

  FormFacts and(String name, Object value) {
    add(name, value);
    return this;
  }

  FormFacts withUnit(PerformancePlan plan) {
    add("unit", plan.heading().unit().map(Sourced::value));
    return this;
  }

  FormFacts withCode(PerformancePlan plan) {
    add("code", plan.project().code().map(Sourced::value));
    return this;
  }

  FormFacts withLongTerm(PerformancePlan plan) {
    plan.details().longTerm().goals().forEach(goal -> add("long-term goal", goal.text()));
    plan.details().longTerm().indicators().forEach(each -> indicator("long-term", each));
    plan.details().particulars().forEach(each -> add(each.label(), each.text().value()));
    return this;
  }

  FormFacts withTasks(PerformancePlan plan) {
    for (DepartmentTask task : plan.details().tasks()) {
      add("task", task.name().value());
      add("content", task.content().map(Sourced::value));
      for (FundingRow row : task.amounts()) {
        money(row.source().value(), row.amounts().planned());
      }
    }
    return this;
  }

  FormFacts withSpending(PerformancePlan plan) {
    add("purpose", plan.heading().purpose().map(Sourced::value));
    plan.spendingPlan()
        .steps()
        .forEach(step -> add("month " + step.month(), step.printed().value().toPlainString()));
    for (Indicator each : plan.indicators()) {
      add("description", each.description().map(Sourced::value));
      add("basis", each.basis().map(basis -> basis.value().text()));
    }
    return this;
  }

  private void indicator(String name, Indicator indicator) {
    add(name, indicator.name().value());
    add("category", indicator.category().map(Category::code));
    add("dimension", indicator.dimension().map(Dimension::code));
    add("target", indicator.target().map(target -> target.value().text()));
  }

  private void money(String name, Optional<? extends Sourced<?>> money) {
    add(name, money.map(known -> known.value().toString()));
  }

  private void add(String name, Object value) {
    Object plain =
        value instanceof Optional<?> some ? some.map(Object::toString).orElse("") : value;
    facts.add(name + ": " + plain.toString().replaceAll(BLANKS, ""));
  }

  List<String> lines() {
    return facts;
  }
}
