package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class GoalMissingTest {

  private static final Rule RULE = new GoalMissing();

  @Test
  void findsPlanWithoutGoals() {
    RuleCheck.of(RULE, aPlan().build()).findings().containsExactly("没有填写绩效目标");
    RuleCheck.of(RULE, aPlan().withGoal(" ").build()).findings().hasSize(1);
  }

  @Test
  void silentOnOneGoal() {
    RuleCheck.of(RULE, aCompletePlan().build()).isSilent();
  }
}
