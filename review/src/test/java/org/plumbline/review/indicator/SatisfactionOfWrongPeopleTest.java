package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class SatisfactionOfWrongPeopleTest {

  private static final Rule RULE = new SatisfactionOfWrongPeople(RuleData.bundled());

  @Test
  void findsThoseWhoArePaid() {
    check("督促承储企业储备4000吨食盐。", "用于储备费。", "储备食盐数量", "企业满意度")
        .findings()
        .containsExactly("“企业满意度”问的不是本项目服务的人");
  }

  @Test
  void findsPrizeNobodyGives() {
    check("保障平台稳定。", "用于平台运维。", "推广车辆数量", "受奖励企业满意度").findings().hasSize(1);
  }

  @Test
  void findsPeopleWhoAreNotAsked() {
    check("安置职工。", "用于安置费。", "安置职工人数", "搬迁企业满意度").findings().hasSize(1);
  }

  @Test
  void findsEnterprisesThatNoOutputCounts() {
    check("开展诊断。", "用于诊断。", "诊断企业数量", "服务搬迁企业满意度").findings().hasSize(1);
  }

  @Test
  void silentForThoseServed() {
    check("组织参展。", "用于展馆租赁。", "参展企业数量", "参展企业满意度").isSilent();
    check("开展诊断。", "用于诊断。", "诊断企业数量", "企业满意度").isSilent();
    check("安置职工。", "用于安置费。", "安置职工人数", "受益职工满意度").isSilent();
    check("兑现奖励。", "用于奖励。", "奖励企业数量", "受奖励企业满意度").isSilent();
  }

  private static RuleCheck check(String goal, String purpose, String output, String satisfaction) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .purposed(purpose)
            .withGoal(goal)
            .with(anIndicator().named(output))
            .with(
                anIndicator()
                    .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                    .named(satisfaction)
                    .described("问卷中答满意的比例。")
                    .targeting(atLeast("90", PERCENT)))
            .build());
  }
}
