package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class GoalPrintedTwiceTest {

  private static final Rule RULE = new GoalPrintedTwice();

  @Test
  void findsSecondCopy() {
    RuleCheck.of(RULE, aPlan().withGoal("完成诊断。").withGoal("完成 诊断").build())
        .findings()
        .containsExactly("目标2与目标1相同");
  }

  @Test
  void silentOnDifferentGoals() {
    RuleCheck.of(RULE, aPlan().withGoal("完成诊断。").withGoal("出具报告。").build()).isSilent();
  }
}
