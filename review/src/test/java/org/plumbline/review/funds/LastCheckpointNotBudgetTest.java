package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.PlanBuilder.spending;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class LastCheckpointNotBudgetTest {

  private static final Rule RULE = new LastCheckpointNotBudget(RuleData.bundled());

  @Test
  void findsYearEndBelowBudget() {
    check(cumulative("6:40", "12:150")).findings().containsExactly("到12月底累计 150万元，应为 170万元");
  }

  @Test
  void findsPeriodsThatDoNotAddUp() {
    check(spending(SpendingPlan.Basis.PERIOD_AMOUNT, false, "6:40", "12:120"))
        .findings()
        .containsExactly("到12月底累计 160万元，应为 170万元");
  }

  @Test
  void findsPercentOtherThanHundred() {
    check(spending(SpendingPlan.Basis.CUMULATIVE_PERCENT, true, "6:40", "12:90"))
        .findings()
        .containsExactly("到12月底累计 90%，应为 100%");
  }

  @Test
  void silentWithinRounding() {
    check(cumulative("12:170.01")).isSilent();
    check(cumulative("6:40", "12:170")).isSilent();
  }

  @Test
  void notRunWithoutDecember() {
    RuleCheck check = check(cumulative("6:40"));
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }

  private static RuleCheck check(SpendingPlan plan) {
    return RuleCheck.of(RULE, aPlan().budgeting("170").spending(plan).build());
  }
}
