package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class SpendingPlanBlankTest {

  private static final Rule RULE = new SpendingPlanBlank();

  @Test
  void findsHeadingWithoutFigures() {
    RuleCheck.of(RULE, aPlan().spending(cumulative()).build())
        .findings()
        .containsExactly("资金支出计划各节点均为空");
  }

  @Test
  void silentWhereTheFormHasNone() {
    RuleCheck.of(RULE, aPlan().spending(SpendingPlan.none()).build()).isSilent();
  }

  @Test
  void silentOnOneFigure() {
    RuleCheck.of(RULE, aPlan().spending(cumulative("12:170")).build()).isSilent();
  }
}
