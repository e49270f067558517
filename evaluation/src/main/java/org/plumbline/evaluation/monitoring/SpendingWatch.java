package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.text.Bilingual;

/** 预算执行监控. The money against the plan's own checkpoints, or else against time. */
final class SpendingWatch {

  private static final int FEN = 2;
  private static final int SHOWN = 4;

  private final Clockwork clock;

  SpendingWatch(Clockwork clock) {
    this.clock = clock;
  }

  SpendingState look(PerformancePlan plan, PlanActuals actuals) {
    Optional<Money> budget = actuals.budgetOf(plan);
    Optional<Money> planned = plannedByNow(plan);
    Optional<Money> spent = actuals.spent().filter(money -> money.yuan().signum() >= 0);
    if (budget.filter(money -> money.yuan().signum() > 0).isEmpty() || spent.isEmpty()) {
      return unknown(budget, spent, planned);
    }
    BigDecimal gone = clock.yearGone();
    Money wanted = planned.orElseGet(() -> share(budget.get(), gone));
    Light light = wanted.isZero() ? Light.GREEN : clock.lightOf(quotient(spent.get(), wanted));
    return new SpendingState(
        budget,
        spent,
        Optional.of(quotient(spent.get(), budget.get())),
        planned,
        gone,
        Optional.of(forecast(budget.get(), spent.get(), gone)),
        light,
        explanation(budget.get(), spent.get(), wanted, planned.isPresent()));
  }

  /** The plan's last checkpoint up to the day that has an amount; a blank one is no zero. */
  private Optional<Money> plannedByNow(PerformancePlan plan) {
    int monthsDone =
        clock.at().getDayOfMonth() == clock.at().lengthOfMonth()
            ? clock.at().getMonthValue()
            : clock.at().getMonthValue() - 1;
    return plan.spendingPlan().steps().stream()
        .filter(step -> step.month() <= monthsDone)
        .map(Checkpoint::amount)
        .flatMap(Optional::stream)
        .reduce((_, later) -> later);
  }

  private SpendingState unknown(
      Optional<Money> budget, Optional<Money> spent, Optional<Money> planned) {
    return new SpendingState(
        budget,
        spent,
        Optional.empty(),
        planned,
        clock.yearGone(),
        Optional.empty(),
        Light.UNKNOWN,
        spent.isEmpty()
            ? Bilingual.of("没有可用的执行数，不能判断", "There is no amount spent that can be used")
            : Bilingual.of("没有大于零的预算数，不能判断", "There is no budget above zero to hold it against"));
  }

  /** At the pace so far, never above the budget. */
  private static Money forecast(Money budget, Money spent, BigDecimal gone) {
    BigDecimal yuan =
        spent.yuan().divide(gone, MathContext.DECIMAL128).setScale(FEN, RoundingMode.HALF_UP);
    Money atThisPace = new Money(yuan, budget.printedUnit());
    return atThisPace.compareTo(budget) > 0 && spent.compareTo(budget) <= 0 ? budget : atThisPace;
  }

  private static Money share(Money of, BigDecimal part) {
    return new Money(
        of.yuan().multiply(part).setScale(FEN, RoundingMode.HALF_UP), of.printedUnit());
  }

  private static BigDecimal quotient(Money of, Money by) {
    return of.yuan().divide(by.yuan(), MathContext.DECIMAL128);
  }

  /** Against the plan, against time, and how the year's end is estimated. */
  private Bilingual explanation(Money budget, Money spent, Money wanted, boolean ofPlan) {
    Bilingual against = against(spent, wanted, ofPlan);
    BigDecimal gone = clock.yearGone();
    Bilingual time =
        Bilingual.format(
            "；执行率 %s%%，时间进度 %s%%",
            "; executed %s%%, of the year gone %s%%",
            percent(quotient(spent, budget)),
            percent(gone));
    Money forecast = forecast(budget, spent, gone);
    Bilingual end =
        forecast.equals(budget)
            ? Bilingual.format(
                "；按目前进度、以预算为限，全年预计 %s",
                "; at this pace, the budget being the limit, %s by year end", forecast)
            : Bilingual.format("；按目前进度全年预计 %s", "; at this pace %s by year end", forecast);
    return Bilingual.of(against.zh() + time.zh() + end.zh(), against.en() + time.en() + end.en());
  }

  private static String percent(BigDecimal share) {
    return share
        .movePointRight(2)
        .setScale(FEN, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Bilingual against(Money spent, Money wanted, boolean ofPlan) {
    String shown =
        wanted.isZero()
            ? "—"
            : quotient(spent, wanted)
                .setScale(SHOWN, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    return ofPlan
        ? Bilingual.format(
            "执行 %s，资金支出计划至此为 %s，为计划的 %s 倍",
            "Spent %s; the spending plan wants %s by now: %s times", spent, wanted, shown)
        : Bilingual.format(
            "执行 %s，按时间进度应为 %s，为其 %s 倍（计划没有更早的支出节点）",
            "Spent %s; by time it would be %s: %s times (the plan has no earlier checkpoint)",
            spent,
            wanted,
            shown);
  }
}
