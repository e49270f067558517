package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;
import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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

  private static final Bilingual BUDGET = Bilingual.of("预算资金", "Budget");
  private static final Bilingual RECEIVED = Bilingual.of("实际到位资金", "Money that arrived");
  private static final Bilingual SPENT = Bilingual.of("实际支出资金", "Money spent");

  private final int decimals;
  private final Optional<Input.OfMoney> budget;
  private final Optional<Input.OfMoney> received;
  private final Optional<Input.OfMoney> spent;
  private final List<Problem> problems;

  FrameMoney(PerformancePlan plan, PlanActuals actuals, int decimals, List<Problem> problems) {
    this.decimals = decimals;
    this.problems = problems;
    Optional<Sourced<Money>> planned =
        plan.funding().annualBudget().or(() -> plan.funding().total());
    this.budget =
        actuals
            .annualBudget()
            .map(money -> new Input.OfMoney(BUDGET, money, actuals.origins().budget()))
            .or(() ->
                planned.map(money ->
                    new Input.OfMoney(BUDGET, money.value(), money.at().toString())));
    this.received =
        actuals
            .received()
            .map(money -> new Input.OfMoney(RECEIVED, money, actuals.origins().received()));
    this.spent =
        actuals.spent().map(money -> new Input.OfMoney(SPENT, money, actuals.origins().spent()));
  }

  FrameLine fundsInPlace(Item item) {
    return rate(item, received, budget);
  }

  /** Of what arrived, not of the budget. */
  FrameLine execution(Item item) {
    return rate(item, spent, received);
  }

  /** Where a plan has no indicator of cost, the budget is the planned cost. */
  FrameLine saving(Item item) {
    Optional<Bilingual> why = whyNot(spent, SPENT, true).or(() -> whyNot(budget, BUDGET, false));
    if (why.isPresent()) {
      return open(item, why.get());
    }
    BigDecimal planned = budget.orElseThrow().money().yuan();
    BigDecimal actual = spent.orElseThrow().money().yuan();
    BigDecimal saved = quotient(planned.subtract(actual), planned);
    BigDecimal share = saved.signum() >= 0 ? BigDecimal.ONE : quotient(planned, actual);
    return scored(
        item,
        new Formula.Saving(planned, actual, saved, share),
        List.of(budget.orElseThrow(), spent.orElseThrow()),
        List.of(
            Bilingual.of(
                "计划没有成本指标，以预算为计划成本", "The plan has no indicator of cost: the budget is the planned cost"),
            Saving.CONVENTION));
  }

  private FrameLine rate(Item item, Optional<Input.OfMoney> of, Optional<Input.OfMoney> by) {
    Bilingual ofName = item.code().equals("execution") ? SPENT : RECEIVED;
    Bilingual byName = item.code().equals("execution") ? RECEIVED : BUDGET;
    Optional<Bilingual> why = whyNot(of, ofName, true).or(() -> whyNot(by, byName, false));
    if (why.isPresent()) {
      return open(item, why.get());
    }
    Money part = of.orElseThrow().money();
    Money whole = by.orElseThrow().money();
    BigDecimal rate = quotient(part.yuan(), whole.yuan());
    if (rate.compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          new Problem(
              "rate_above_full",
              Bilingual.of(
                  "%s %s 超过%s %s，请核实".formatted(ofName.zh(), part, byName.zh(), whole),
                  "%s (%s) is more than %s (%s): please check"
                      .formatted(ofName.en(), part, byName.en(), whole))));
    }
    return scored(
        item,
        new Formula.Execution(part, whole, rate),
        List.of(of.orElseThrow(), by.orElseThrow()),
        List.of());
  }

  private FrameLine scored(Item item, Formula how, List<Input> inputs, List<Bilingual> remarks) {
    BigDecimal share =
        switch (how) {
          case Formula.Execution(_, _, BigDecimal rate) -> rate.min(BigDecimal.ONE);
          case Formula.Saving saving -> saving.share();
          default -> throw new IllegalArgumentException(shown(item.points()));
        };
    BigDecimal score = item.points().multiply(share).setScale(decimals, RoundingMode.HALF_UP);
    Proof proof = new Proof(how, share, item.points(), score, inputs, remarks);
    return new FrameLine(
        item,
        List.of(new FrameLine.Part(item.title(), proof)),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Optional<Bilingual> whyNot(
      Optional<Input.OfMoney> money, Bilingual name, boolean zeroAllowed) {
    if (money.isEmpty()) {
      return Optional.of(
          Bilingual.of("未提供" + name.zh(), name.en() + " was not given"));
    }
    int sign = money.get().money().yuan().signum();
    if (sign < 0) {
      return Optional.of(
          Bilingual.of(
              name.zh() + " " + money.get().money() + " 为负",
              name.en() + " is negative: " + money.get().money()));
    }
    return sign == 0 && !zeroAllowed
        ? Optional.of(Bilingual.of(name.zh() + "为零", name.en() + " is zero"))
        : Optional.empty();
  }

  private static FrameLine open(Item item, Bilingual why) {
    List<Bilingual> none = new ArrayList<>();
    return new FrameLine(
        item,
        List.of(),
        List.of(new Unscored(item.title(), item.points(), why)),
        Optional.empty(),
        none);
  }
}
