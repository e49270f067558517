package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.PlanBuilder;

class SpendingAllByJuneTest {

  private static final Rule RULE = new SpendingAllByJune();

  @Test
  void findsEverythingByJune() {
    check("6:195", "10:195", "12:195").findings().containsExactly("到6月底即支出全部 195万元：下半年的工作如何约束？");
  }

  @Test
  void silentOnStaggeredSpending() {
    check("3:20", "6:80", "12:170").isSilent();
  }

  @Test
  void silentWithoutLaterCheckpoint() {
    check("6:195").isSilent();
    RuleCheck.of(RULE, aPlan().spending(SpendingPlan.none()).build()).isSilent();
  }

  private static RuleCheck check(String... steps) {
    return RuleCheck.of(RULE, aPlan().spending(PlanBuilder.cumulative(steps)).build());
  }
}
