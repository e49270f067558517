package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class BenefitBeyondProjectTest {

  private static final Rule RULE = new BenefitBeyondProject(RuleData.bundled());

  @Test
  void findsCityWideGrowth() {
    check("全市软件业务收入增速", "40").findings().containsExactly("“全市软件业务收入增速”是全域性数据，预算 40.00万元 的项目能否决定它？");
  }

  @Test
  void silentOnLargeBudgets() {
    check("全市软件业务收入增速", "50000").isSilent();
  }

  @Test
  void silentOnTheProjectsOwnEffect() {
    check("受核查企业业务收入增速", "40").isSilent();
    check("全市培训企业覆盖率", "40").isSilent();
  }

  private static RuleCheck check(String name, String budget) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .budgeting(budget)
            .with(anIndicator().in(Category.BENEFIT, Dimension.ECONOMIC).named(name))
            .build());
  }
}
