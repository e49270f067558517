package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class DescriptionRepeatsGoalTest {

  private static final Rule RULE = new DescriptionRepeatsGoal(Thresholds.bundled());

  private static final String LONG = "培树一批优秀企业家标杆，宣传企业成功经验，弘扬精神。";

  @Test
  void findsCopyOfTheGoal() {
    check("年内" + LONG + "推动发展。", LONG)
        .findings()
        .containsExactly("“智能化诊断服务企业数量”的描述是绩效目标的原文，没有说明如何衡量");
  }

  @Test
  void silentForShortAndOwnDescriptions() {
    check("年内完成诊断，推动发展。", "完成诊断。").isSilent();
    check("年内完成诊断，推动发展。", LONG).isSilent();
  }

  private static RuleCheck check(String goal, String description) {
    return RuleCheck.of(
        RULE, aPlan().withGoal(goal).with(anIndicator().described(description)).build());
  }
}
