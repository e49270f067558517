package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame.Item;

/** 资金类评价指标. The items of the frame that are rates of money. */
final class FrameMoney {

  private final int decimals;
  private final List<Problem> problems;
  private final Figure budget;
  private final Figure received;
  private final Figure spent;

  FrameMoney(PerformancePlan plan, PlanActuals actuals, int decimals, List<Problem> problems) {
    this.decimals = decimals;
    this.problems = problems;
    this.budget = budget(plan, actuals);
    this.received =
        new Figure(
            Bilingual.of("实际到位资金", "Money that arrived"),
            actuals.received(),
            actuals.origins().received());
    this.spent =
        new Figure(
            Bilingual.of("实际支出资金", "Money spent"), actuals.spent(), actuals.origins().spent());
  }

  /** One figure of money, given or not. */
  private record Figure(Bilingual name, Optional<Money> money, String origin) {

    Money get() {
      return money.orElseThrow();
    }

    Input input() {
      return new Input.OfMoney(name, get(), origin);
    }

    /** Why it cannot stand above a line. */
    Optional<Bilingual> whyNot() {
      if (money.isEmpty()) {
        return Optional.of(Bilingual.of("未提供" + name.zh(), name.en() + " was not given"));
      }
      return money.get().yuan().signum() < 0
          ? Optional.of(
              Bilingual.of(name.zh() + " " + get() + " 为负", name.en() + " is negative: " + get()))
          : Optional.empty();
    }

    /** Why nothing can be divided by it. */
    Optional<Bilingual> whyNoDivisor() {
      return whyNot()
          .or(() ->
              get().isZero()
                  ? Optional.of(Bilingual.of(name.zh() + "为零", name.en() + " is zero"))
                  : Optional.empty());
    }
  }

  private record Result(
      Formula how, BigDecimal share, List<Input> inputs, List<Bilingual> remarks) {}

  private static Figure budget(PerformancePlan plan, PlanActuals actuals) {
    Bilingual name = Bilingual.of("预算资金", "Budget");
    Optional<Sourced<Money>> planned = plan.funding().budgetOfYear();
    return actuals.annualBudget().isPresent()
        ? new Figure(name, actuals.annualBudget(), actuals.origins().budget())
        : new Figure(
            name,
            planned.map(Sourced::value),
            planned.map(money -> money.at().toString()).orElse(""));
  }

  FrameLine fundsInPlace(Item item) {
    return rate(item, received, budget);
  }

  /** Of what arrived, not of the budget. */
  FrameLine execution(Item item) {
    return rate(item, spent, received);
  }

  /** For a plan without an indicator of cost. */
  FrameLine saving(Item item) {
    Optional<Bilingual> why = spent.whyNot().or(budget::whyNoDivisor);
    if (why.isPresent()) {
      return open(item, why.get());
    }
    Formula.Saving saving = Formula.Saving.of(budget.get().yuan(), spent.get().yuan());
    return scored(
        item,
        new Result(
            saving,
            saving.share(),
            List.of(budget.input(), spent.input()),
            List.of(
                Bilingual.of(
                    "计划没有成本指标，以预算为计划成本，以支出为实际成本",
                    "No indicator of cost: the budget is the planned cost, spending the actual"
                        + " one"),
                Formula.Saving.CONVENTION)));
  }

  private FrameLine rate(Item item, Figure of, Figure by) {
    Optional<Bilingual> why = of.whyNot().or(by::whyNoDivisor);
    if (why.isPresent()) {
      return open(item, why.get());
    }
    BigDecimal rate = quotient(of.get().yuan(), by.get().yuan());
    if (rate.compareTo(BigDecimal.ONE) > 0) {
      problems.add(aboveFull(of, by));
    }
    return scored(
        item,
        new Result(
            new Formula.Execution(of.get(), by.get(), rate),
            rate.min(BigDecimal.ONE),
            List.of(of.input(), by.input()),
            List.of()));
  }

  private static Problem aboveFull(Figure of, Figure by) {
    return new Problem(
        "rate_above_full",
        Bilingual.of(
            of.name().zh() + " " + of.get() + " 超过" + by.name().zh() + " " + by.get() + "，请核实",
            "%s (%s) is more than %s (%s): please check"
                .formatted(of.name().en(), of.get(), by.name().en(), by.get())));
  }

  private FrameLine scored(Item item, Result result) {
    BigDecimal score =
        item.points().multiply(result.share()).setScale(decimals, RoundingMode.HALF_UP);
    Proof proof =
        new Proof(
            result.how(), result.share(), item.points(), score, result.inputs(), result.remarks());
    return FrameLine.computed(item, List.of(new FrameLine.Part(item.title(), proof)), List.of());
  }

  private static FrameLine open(Item item, Bilingual why) {
    return FrameLine.computed(
        item, List.of(), List.of(new Unscored(item.title(), item.points(), why)));
  }
}
