package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalOnlyRepeatsNameTest {

  private static final Rule RULE = new GoalOnlyRepeatsName(RuleData.bundled());

  @Test
  void findsNameAsGoal() {
    check("做好食盐储备工作").findings().containsExactly("目标“做好食盐储备工作”只是重复项目名称");
    check("2022年食盐储备").findings().hasSize(1);
  }

  @Test
  void silentWhereTheGoalSaysMore() {
    check("储备食盐4000吨").isSilent();
  }

  private static RuleCheck check(String goal) {
    return RuleCheck.of(RULE, aPlan().named("食盐储备工作经费").withGoal(goal).build());
  }
}
