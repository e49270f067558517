package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class PurposeOnlyRepeatsNameTest {

  private static final Rule RULE = new PurposeOnlyRepeatsName();

  @Test
  void findsRepeatedName() {
    check("市工业和信息化局政务信息化运维项目", "市工业和信息化局政务信息化运维项目。")
        .findings()
        .containsExactly("资金用途“市工业和信息化局政务信息化运维项目。”与项目名称相同，没有说明钱用在哪里");
  }

  @Test
  void findsNameWithoutItsYear() {
    check("2022青岛时装周会展资金", "青岛时装周会展资金").findings().hasSize(1);
  }

  @Test
  void silentWhereSomethingIsAdded() {
    check("老城区企业搬迁改造奖励资金", "老城区企业搬迁改造资金（职工安置费）").isSilent();
    RuleCheck.of(RULE, aPlan().withoutPurpose().build()).isSilent();
  }

  private static RuleCheck check(String name, String purpose) {
    return RuleCheck.of(RULE, aPlan().named(name).purposed(purpose).build());
  }
}
