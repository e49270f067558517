package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class CostOnlyRepeatsBudgetTest {

  private static final Rule RULE = new CostOnlyRepeatsBudget(RuleData.bundled());

  @Test
  void findsTheBudgetSaidAgain() {
    RuleCheck.of(RULE, aPlan().budgeting("120").with(cost("储备费、管理费", "120.00")).build())
        .findings()
        .containsExactly("唯一的成本指标“储备费、管理费”就是预算总额 120.00万元，没有约束单位成本");
  }

  @Test
  void silentWhereCostsAreListed() {
    RuleCheck.of(
            RULE,
            aPlan().budgeting("120").with(cost("储备费", "120")).with(cost("单吨管理费", "0.01")).build())
        .isSilent();
  }

  @Test
  void silentBelowTheBudget() {
    RuleCheck.of(RULE, aPlan().budgeting("120").with(cost("储备费", "119")).build()).isSilent();
  }

  @Test
  void silentOnAPrice() {
    RuleCheck.of(RULE, aPlan().budgeting("120").with(cost("单个平台建设费", "120")).build()).isSilent();
  }

  private static IndicatorBuilder cost(String name, String ceiling) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named(name)
        .described(name)
        .targeting(atMost(ceiling, TEN_THOUSAND_YUAN));
  }
}
