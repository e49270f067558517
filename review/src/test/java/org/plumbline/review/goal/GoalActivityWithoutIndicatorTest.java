package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalActivityWithoutIndicatorTest {

  private static final Rule RULE = new GoalActivityWithoutIndicator(RuleData.bundled());

  @Test
  void findsEventsThatNothingMeasures() {
    check("举办展销活动和培训，促进交易。", "签约企业数量").findings().containsExactly("目标中的培训、展销没有对应的绩效指标");
  }

  @Test
  void silentWhereAnIndicatorSpeaksOfIt() {
    check("举办展销活动，促进交易。", "参展企业数量").isSilent();
  }

  @Test
  void leavesFiguresToTheirOwnRule() {
    check("培训400名管理人员，提升能力。", "签约企业数量").isSilent();
  }

  private static RuleCheck check(String goal, String name) {
    return RuleCheck.of(
        RULE, aPlan().withGoal(goal).with(anIndicator().named(name).undescribed()).build());
  }
}
