package org.plumbline.review.funds;

import java.util.List;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter. */
public final class FundsRules {

  private FundsRules() {}

  public static List<Rule> all(RuleData data) {
    return List.of(
        new BudgetAgainstUnitCost(data),
        new BudgetMissingOrZero(),
        new ContractAfterPayment(data),
        new CostAboveBudget(data),
        new CostCoversLittle(data),
        new CostInPercent(data),
        new CostOnlyRepeatsBudget(data),
        new LastCheckpointNotBudget(data),
        new SourcesNotAddingUp(data),
        new SpendingAllByJune(),
        new SpendingAllInDecember(data),
        new SpendingPlanBlank(),
        new SpendingPlanDecreasing(),
        new SpendingPlanUnitContradiction());
  }
}
