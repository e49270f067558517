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

class CostCoversLittleTest {

  private static final Rule RULE = new CostCoversLittle(RuleData.bundled());

  @Test
  void asksWhatTheRestIsFor() {
    RuleCheck.of(RULE, aPlan().budgeting("30").with(cost("会议经费", "3")).build())
        .findings()
        .containsExactly("成本指标合计 3.00万元，预算 30.00万元：其余 27.00万元 用于什么？");
  }

  @Test
  void silentAtHalf() {
    RuleCheck.of(
            RULE, aPlan().budgeting("30").with(cost("会议经费", "5")).with(cost("咨询费", "10")).build())
        .isSilent();
  }

  @Test
  void notRunOnPrices() {
    RuleCheck check =
        RuleCheck.of(RULE, aPlan().budgeting("30").with(cost("日均专家评审成本", "0.08")).build());
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }

  @Test
  void silentWithoutCostInMoney() {
    RuleCheck.of(RULE, aPlan().budgeting("30").with(anIndicator()).build()).isSilent();
  }

  private static IndicatorBuilder cost(String name, String ceiling) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named(name)
        .described(name)
        .targeting(atMost(ceiling, TEN_THOUSAND_YUAN));
  }
}
