package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalNamesNoResultTest {

  private static final Rule RULE = new GoalNamesNoResult(RuleData.bundled());

  @Test
  void findsActivityWithoutEffect() {
    check("为400多家化工企业购买安环责任险。", "购买保险")
        .findings()
        .containsExactly("目标“为400多家化工企业购买安环责任险。”没有说明预期效果");
  }

  @Test
  void silentOnEffect() {
    check("完成150家企业诊断，提升企业安全生产水平。", "诊断服务费").isSilent();
  }

  @Test
  void silentWhereThePurposeSaysIt() {
    check("督促承储企业储备4000吨食盐。", "保障应急状态下食盐供应").isSilent();
  }

  @Test
  void silentWithoutGoals() {
    RuleCheck.of(RULE, aPlan().build()).isSilent();
  }

  private static RuleCheck check(String goal, String purpose) {
    return RuleCheck.of(RULE, aPlan().purposed(purpose).withGoal(goal).build());
  }
}
