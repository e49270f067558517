package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class IndicatorOfOtherProjectTest {

  private static final Rule RULE = new IndicatorOfOtherProject(IndicatorWords.bundled());

  @Test
  void findsGrantsOfAnotherProject() {
    check("用于房租。", Dimension.QUANTITY, "拨付奖励资金企业数量")
        .findings()
        .containsExactly("“拨付奖励资金企业数量”说的是奖补资金，项目名称和用途都没有这笔支出");
    check("用于房租。", Dimension.COST, "单辆补助标准").findings().hasSize(1);
  }

  @Test
  void silentWhereTheProjectPaysThem() {
    check("用于兑现奖励。", Dimension.QUANTITY, "拨付奖励资金企业数量").isSilent();
  }

  @Test
  void silentForTheWorkOnGrants() {
    check("用于聘请专家。", Dimension.COST, "奖励资金评审费").isSilent();
    check("用于聘请专家。", Dimension.QUALITY, "补助发放准确率").isSilent();
  }

  private static RuleCheck check(String purpose, Dimension dimension, String name) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .purposed(purpose)
            .withGoal("推进搬迁。")
            .with(anIndicator().in(Category.OUTPUT, dimension).named(name))
            .build());
  }
}
