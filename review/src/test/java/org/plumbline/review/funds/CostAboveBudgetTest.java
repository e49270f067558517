package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

class CostAboveBudgetTest {

  @Test
  void findsCeilingAboveBudget() {
    check("44.10", "180").findings().containsExactly("成本指标“平台运维费用”为 180万元，高于预算 44.10万元");
  }

  @Test
  void silentAtTheBudget() {
    check("180", "180").isSilent();
  }

  @Test
  void silentWithoutBudget() {
    RuleCheck.of(
            new CostAboveBudget(), PlanBuilder.aPlan().withoutBudget().with(cost("180")).build())
        .isSilent();
  }

  private static RuleCheck check(String budget, String ceiling) {
    return RuleCheck.of(
        new CostAboveBudget(), PlanBuilder.aPlan().budgeting(budget).with(cost(ceiling)).build());
  }

  private static IndicatorBuilder cost(String ceiling) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named("平台运维费用")
        .targeting(atMost(ceiling, TEN_THOUSAND_YUAN));
  }
}
