package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.PlanBuilder;

class IndicatorWithoutGoalTest {

  private static final Rule RULE = new IndicatorWithoutGoal(RuleData.bundled());

  @Test
  void findsMainWorkThatNoGoalNames() {
    check("推进搬迁。", "诊断企业数量", "诊断报告合格率", "诊断完成时间")
        .findings()
        .containsExactly("3项产出指标衡量“诊断”，目标、用途和项目名称都没有提到");
  }

  @Test
  void silentForTwo() {
    check("推进搬迁。", "诊断企业数量", "诊断报告合格率").isSilent();
  }

  @Test
  void silentWhereTheGoalNamesIt() {
    check("完成企业诊断。", "诊断企业数量", "诊断报告合格率", "诊断完成时间").isSilent();
  }

  private static RuleCheck check(String goal, String... names) {
    PlanBuilder plan = aPlan().named("搬迁工作经费").purposed("用于房租。").withGoal(goal);
    for (String name : names) {
      plan.with(anIndicator().named(name));
    }
    return RuleCheck.of(RULE, plan.build());
  }
}
