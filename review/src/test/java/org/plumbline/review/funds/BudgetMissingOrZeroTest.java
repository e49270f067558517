package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class BudgetMissingOrZeroTest {

  private static final Rule RULE = new BudgetMissingOrZero();

  @Test
  void findsMissingBudget() {
    RuleCheck.of(RULE, aPlan().withoutBudget().build()).findings().containsExactly("没有填写预算数");
  }

  @Test
  void findsZero() {
    RuleCheck.of(RULE, aPlan().budgeting("0").build()).findings().containsExactly("预算数为 0.00万元");
  }

  @Test
  void silentOnAnyAmount() {
    RuleCheck.of(RULE, aPlan().budgeting("0.01").build()).isSilent();
  }
}
