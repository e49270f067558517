package org.plumbline.evaluation.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.quantity.Money;

/**
 * 单位汇总. The scored plans of one unit, taken together.
 *
 * @param code of the unit or department; its name where it has no code, empty where it has neither
 * @param unit that of the first plan; absent for plans that name none
 * @param budget of the plans that were scored on it
 * @param spent as far as it was given; absent where no plan says. A negative amount is not counted
 * @param plansWithoutSpent of which nobody said what was spent
 * @param total the plans' totals, weighed by their budgets; absent where no plan has a budget, or
 *     one of them has points open
 */
public record UnitSummary(
    String code,
    Optional<BudgetUnit> unit,
    int plans,
    Money budget,
    Optional<Money> spent,
    int plansWithoutSpent,
    Optional<BigDecimal> total,
    Optional<String> grade,
    int openPlans,
    List<CombinedIndicator> indicators) {

  public UnitSummary {
    indicators = List.copyOf(indicators);
  }
}
