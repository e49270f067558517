package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class PurposeBesideProjectTest {

  private static final Rule RULE = new PurposeBesideProject(RuleData.bundled());

  @Test
  void findsPrizeMoneyForSomethingElse() {
    check("企业搬迁奖励资金", "企业搬迁资金（职工安置费）")
        .findings()
        .containsExactly("项目“企业搬迁奖励资金”是奖励资金，用途却是“企业搬迁资金（职工安置费）”");
  }

  @Test
  void silentWherePrizesArePaid() {
    check("科技创新奖励资金", "兑现上年度创新奖补").isSilent();
    check("企业搬迁资金", "职工安置费").isSilent();
  }

  private static RuleCheck check(String name, String purpose) {
    return RuleCheck.of(RULE, aPlan().named(name).purposed(purpose).build());
  }
}
