package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class SourcesNotAddingUpTest {

  private static final Rule RULE = new SourcesNotAddingUp(RuleData.bundled());

  @Test
  void findsGap() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "100", "50").build())
        .findings()
        .containsExactly("预算数 170.00万元，而财政资金 100.00万元、其他资金 50.00万元，合计 150.00万元");
  }

  @Test
  void findsSumAboveBudget() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "170", "0.02").build()).findings().hasSize(1);
  }

  @Test
  void silentWithinRounding() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "120", "50.01").build()).isSilent();
    RuleCheck.of(RULE, aPlan().budgeting("170").build()).isSilent();
  }

  @Test
  void silentWithoutFigures() {
    RuleCheck.of(RULE, aPlan().withoutBudget().build()).isSilent();
  }
}
