package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalBesideProjectTest {

  private static final Rule RULE = new GoalBesideProject(RuleData.bundled());

  @Test
  void findsGoalAboutOtherWork() {
    check("市工业和信息化局政务平台运维项目", "用于支付服务费。", "开展供需对接，帮助企业解决生产中的问题。")
        .findings()
        .containsExactly("目标没有一处提到项目“市工业和信息化局政务平台运维项目”的内容");
  }

  @Test
  void findsPrizesThatNoGoalNames() {
    check("优秀企业家奖励资金", "用于奖励企业家。", "培训企业家，提升企业家队伍素质。")
        .findings()
        .containsExactly("项目“优秀企业家奖励资金”是奖励，目标没有写奖励谁、多少");
  }

  @Test
  void silentForOneSharedWord() {
    check("政务平台运维项目", "用于支付服务费。", "保障政务信息系统畅通无阻。").isSilent();
    check("文化中心运行", "用于水电费。", "丰富群众生活，满足群众需要。").isSilent();
  }

  @Test
  void silentWherePrizesAreNamed() {
    check("优秀企业家奖励资金", "用于奖励企业家。", "表彰优秀企业家35名。").isSilent();
  }

  private static RuleCheck check(String name, String purpose, String goal) {
    return RuleCheck.of(RULE, aPlan().named(name).purposed(purpose).withGoal(goal).build());
  }
}
