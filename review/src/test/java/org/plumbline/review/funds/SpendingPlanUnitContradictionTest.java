package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.spending;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class SpendingPlanUnitContradictionTest {

  private static final Rule RULE = new SpendingPlanUnitContradiction();

  @Test
  void findsAmountsUnderPercentHeading() {
    RuleCheck check = check(SpendingPlan.Basis.CUMULATIVE_AMOUNT, true);
    check.findings().containsExactly("标题为百分比，而 12月底填 170，是金额");
    check.cells().containsExactly("资金支出计划（%）");
  }

  @Test
  void silentOnPercentages() {
    check(SpendingPlan.Basis.CUMULATIVE_PERCENT, true).isSilent();
  }

  @Test
  void silentOnPlainHeading() {
    check(SpendingPlan.Basis.CUMULATIVE_AMOUNT, false).isSilent();
    RuleCheck.of(RULE, aPlan().spending(SpendingPlan.none()).build()).isSilent();
  }

  private static RuleCheck check(SpendingPlan.Basis basis, boolean statesPercent) {
    return RuleCheck.of(RULE, aPlan().spending(spending(basis, statesPercent, "12:170")).build());
  }
}
