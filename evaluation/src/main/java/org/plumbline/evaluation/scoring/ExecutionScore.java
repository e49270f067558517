package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Scheme.Step;

/** 预算执行率. The points for money spent against the budget after adjustment. */
final class ExecutionScore {

  private static final Bilingual NAME = Bilingual.of("预算执行率", "Budget execution");
  private static final Bilingual BUDGET = Bilingual.of("全年预算数", "Budget after adjustment");
  private static final Bilingual SPENT = Bilingual.of("全年执行数", "Spent");

  private final Scheme scheme;

  ExecutionScore(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The line, or why there is none. */
  sealed interface Outcome {

    record Scored(ExecutionLine line) implements Outcome {}

    record Open(Unscored unscored) implements Outcome {}
  }

  Outcome of(PerformancePlan plan, PlanActuals actuals) {
    List<Bilingual> remarks = new ArrayList<>();
    Optional<Sourced<Money>> ofPlan = plan.funding().budgetOfYear();
    Optional<Money> budget = actuals.budgetOf(plan);
    if (actuals.annualBudget().isEmpty()) {
      remarks.add(
          Bilingual.of(
              "未提供全年预算数，用计划的预算数", "No adjusted budget was given; the plan's budget is used"));
    }
    if (actuals.spent().isEmpty()) {
      return open(Bilingual.of("未提供全年执行数", "The amount spent was not given"));
    }
    if (budget.isEmpty() || budget.get().yuan().signum() <= 0) {
      return open(Bilingual.of("没有大于零的预算数，执行率无从计算", "There is no budget above zero to divide by"));
    }
    Money spent = actuals.spent().get();
    if (spent.yuan().signum() < 0) {
      return open(Bilingual.format("全年执行数 %s 为负", "The amount spent is negative: %s", spent));
    }
    String origin =
        actuals.annualBudget().isPresent()
            ? actuals.origins().budget()
            : ofPlan.map(printed -> printed.at().toString()).orElse("");
    return new Outcome.Scored(
        line(
            new Input.OfMoney(BUDGET, budget.get(), origin),
            new Input.OfMoney(SPENT, spent, actuals.origins().spent()),
            remarks));
  }

  private ExecutionLine line(
      Input.OfMoney ofBudget, Input.OfMoney ofSpent, List<Bilingual> remarks) {
    Money budget = ofBudget.money();
    Money spent = ofSpent.money();
    BigDecimal rate = quotient(spent.yuan(), budget.yuan());
    List<Step> steps = scheme.rules().executionSteps();
    BigDecimal share = steps.isEmpty() ? rate.min(BigDecimal.ONE) : stepped(rate, steps);
    BigDecimal score =
        scheme
            .executionPoints()
            .multiply(share)
            .setScale(scheme.rules().decimals(), RoundingMode.HALF_UP);
    Proof proof =
        new Proof(
            new Formula.Execution(spent, budget, rate),
            share,
            scheme.executionPoints(),
            score,
            List.of(ofBudget, ofSpent),
            remarks);
    return new ExecutionLine(scheme.executionPoints(), rate, score, proof);
  }

  private static BigDecimal stepped(BigDecimal rate, List<Step> steps) {
    return steps.stream()
        .filter(step -> rate.compareTo(step.rate()) >= 0)
        .findFirst()
        .orElse(steps.getLast())
        .share();
  }

  private Outcome open(Bilingual reason) {
    return new Outcome.Open(new Unscored(NAME, scheme.executionPoints(), reason));
  }
}
