package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalOfAnotherYearTest {

  private static final Rule RULE = new GoalOfAnotherYear(RuleData.bundled());

  @Test
  void findsLastYear() {
    check("2021年，继续推进老城区搬迁。").findings().containsExactly("目标1写的是 2021 年，而本表是 2022 年度");
  }

  @Test
  void silentOnThisYear() {
    check("2022年，继续推进129户老城区搬迁。").isSilent();
    check("2021年已完成一期，2022年完成二期。").isSilent();
  }

  @Test
  void silentOnTimesThatReachOn() {
    check("2020年以来的搬迁企业全部投产。").isSilent();
    check("2021年底建成的平台投入运行。").isSilent();
    check("717青岛品牌日").isSilent();
  }

  private static RuleCheck check(String goal) {
    return RuleCheck.of(RULE, aPlan().withGoal(goal).build());
  }
}
