package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class PurposeNamesNoUseTest {

  private static final Rule RULE = new PurposeNamesNoUse(RuleData.bundled());

  @Test
  void findsDutyInsteadOfSpending() {
    check("工作经费主要用于保障我局各项职能实现。")
        .findings()
        .containsExactly("资金用途“工作经费主要用于保障我局各项职能实现。”写的是职能或目的，没有写支出内容");
  }

  @Test
  void silentWhereSomethingIsPaid() {
    check("用于支付平台运维服务费，保障平台稳定。").isSilent();
    check("用于展馆租赁，提升影响力。").isSilent();
  }

  @Test
  void silentWithoutAim() {
    check("智能化诊断").isSilent();
    RuleCheck.of(RULE, aPlan().withoutPurpose().build()).isSilent();
  }

  private static RuleCheck check(String purpose) {
    return RuleCheck.of(RULE, aPlan().purposed(purpose).build());
  }
}
