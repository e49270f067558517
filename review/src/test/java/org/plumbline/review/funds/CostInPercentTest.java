package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class CostInPercentTest {

  private static final Rule RULE = new CostInPercent(RuleData.bundled());

  @Test
  void findsStandardInPercent() {
    check("新能源汽车单辆补助标准").findings().containsExactly("成本指标“新能源汽车单辆补助标准”的指标值是“100百分比”，不是金额");
  }

  @Test
  void silentOnRates() {
    check("成本节约率").isSilent();
    check("预算控制比例").isSilent();
  }

  @Test
  void silentOutsideCost() {
    RuleCheck.of(RULE, anIndicator().named("补助标准").targeting(exactly("100", PERCENT))).isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(
        RULE,
        anIndicator()
            .in(Category.OUTPUT, Dimension.COST)
            .named(name)
            .targeting(exactly("100", PERCENT)));
  }
}
