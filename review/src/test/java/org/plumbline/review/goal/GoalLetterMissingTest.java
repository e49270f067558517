package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class GoalLetterMissingTest {

  private static final Rule RULE = new GoalLetterMissing();

  @Test
  void findsDroppedLetter() {
    check("完成场景对接服务及5应用推广", "场景对接服务，5G应用推广").findings().containsExactly("目标1中的“5应用”疑为“5G应用”");
  }

  @Test
  void silentWhereNothingElseIsWritten() {
    check("完成5家企业诊断", "企业诊断").isSilent();
    check("完成5G应用推广", "5G应用推广").isSilent();
  }

  private static RuleCheck check(String goal, String purpose) {
    return RuleCheck.of(RULE, aPlan().purposed(purpose).withGoal(goal).build());
  }
}
