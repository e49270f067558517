package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class PurposeMissingTest {

  private static final Rule RULE = new PurposeMissing();

  @Test
  void findsBlankPurpose() {
    RuleCheck.of(RULE, aPlan().withoutPurpose().build()).findings().containsExactly("没有填写资金用途");
    RuleCheck.of(RULE, aPlan().purposed(" ").build()).findings().hasSize(1);
  }

  @Test
  void silentOnAnyPurpose() {
    RuleCheck.of(RULE, aPlan().purposed("政府所得税核查资金").build()).isSilent();
  }
}
