package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.PlanBuilder.spending;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class SpendingPlanDecreasingTest {

  private static final Rule RULE = new SpendingPlanDecreasing();

  @Test
  void findsFallingTotal() {
    check(cumulative("3:50", "6:40", "12:170")).findings().containsExactly("6月底累计 40，少于3月底的 50");
  }

  @Test
  void silentOnEqualSteps() {
    check(cumulative("6:195", "10:195", "12:195")).isSilent();
  }

  @Test
  void silentOnPeriods() {
    check(spending(SpendingPlan.Basis.PERIOD_AMOUNT, false, "3:50", "6:40")).isSilent();
  }

  private static RuleCheck check(SpendingPlan plan) {
    return RuleCheck.of(RULE, aPlan().spending(plan).build());
  }
}
