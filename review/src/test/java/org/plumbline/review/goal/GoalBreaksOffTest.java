package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalBreaksOffTest {

  private static final Rule RULE = new GoalBreaksOff(RuleData.bundled());

  @Test
  void findsCommaAtTheEnd() {
    RuleCheck.of(RULE, aPlan().withGoal("质量、环保达标，").build())
        .findings()
        .containsExactly("目标1以“，”结尾，没有写完");
  }

  @Test
  void silentOnFullStopOrNone() {
    RuleCheck.of(RULE, aPlan().withGoal("完成诊断。").withGoal("完成场景对接服务").build()).isSilent();
  }
}
