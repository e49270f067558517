package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class PurposeWithoutIndicatorTest {

  private static final Rule RULE = new PurposeWithoutIndicator(RuleData.bundled());

  @Test
  void findsUseThatNothingMeasures() {
    check("用于两办房租和平台运维。", "推广车辆数量").findings().containsExactly("用途中的房租、运维没有一项指标衡量");
  }

  @Test
  void silentWhereAnIndicatorSpeaksOfIt() {
    check("用于平台运维。", "平台故障修复时间").isSilent();
  }

  @Test
  void silentWithoutIndicators() {
    RuleCheck.of(RULE, aPlan().purposed("用于房租。").build()).isSilent();
  }

  private static RuleCheck check(String purpose, String name) {
    return RuleCheck.of(
        RULE, aPlan().purposed(purpose).with(anIndicator().named(name).undescribed()).build());
  }
}
