package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class SpendingAllInDecemberTest {

  private static final Rule RULE = new SpendingAllInDecember(RuleData.bundled());

  @Test
  void findsOnlyDecember() {
    check(cumulative("12:2900"))
        .findings()
        .containsExactly("12月底以前的节点均未填写，2900万元 全部安排在12月底：能否按期执行？");
  }

  @Test
  void findsNearlyAllInDecember() {
    check(cumulative("6:4", "10:10", "12:124"))
        .findings()
        .containsExactly("到10月底只计划支出 10万元，其余到12月底才支出（共 124万元）：能否按期执行？");
  }

  @Test
  void silentJustBelowTheShare() {
    check(cumulative("10:11", "12:100")).isSilent();
    check(cumulative("10:10", "12:100")).findings().hasSize(1);
  }

  @Test
  void silentWithoutSpendingPlan() {
    check(SpendingPlan.none()).isSilent();
  }

  private static RuleCheck check(SpendingPlan plan) {
    return RuleCheck.of(RULE, aPlan().spending(plan).build());
  }
}
