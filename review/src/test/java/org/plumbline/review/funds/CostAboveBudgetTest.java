package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class CostAboveBudgetTest {

  private static final Rule RULE = new CostAboveBudget(RuleData.bundled());

  @Test
  void findsCeilingAboveBudget() {
    check("44.10", cost("180")).findings().containsExactly("成本指标“平台运维费用”为 180万元，高于预算 44.10万元");
  }

  @Test
  void silentAtTheBudget() {
    check("180", cost("180")).isSilent();
  }

  @Test
  void silentOnFloorsAndTotalInvestment() {
    check("44.10", cost("180").targeting(atLeast("180", TEN_THOUSAND_YUAN))).isSilent();
    check("44.10", cost("180").named("项目总投资")).isSilent();
  }

  @Test
  void silentOnWhatTheSocietyPays() {
    check("44.10", cost("180").in(Category.COST, Dimension.SOCIAL_COST)).isSilent();
  }

  @Test
  void notRunWithoutBudget() {
    RuleCheck check = RuleCheck.of(RULE, aPlan().withoutBudget().with(cost("180")).build());
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }

  private static RuleCheck check(String budget, IndicatorBuilder cost) {
    return RuleCheck.of(RULE, aPlan().budgeting(budget).with(cost).build());
  }

  private static IndicatorBuilder cost(String ceiling) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named("平台运维费用")
        .described("平台运维费用")
        .targeting(atMost(ceiling, TEN_THOUSAND_YUAN));
  }
}
