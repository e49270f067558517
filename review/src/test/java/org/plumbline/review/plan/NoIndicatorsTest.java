package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class NoIndicatorsTest {

  private static final Rule RULE = new NoIndicators();

  @Test
  void findsPlanWithoutIndicators() {
    RuleCheck.of(RULE, aPlan().build()).findings().containsExactly("没有填写绩效指标");
  }

  @Test
  void silentOnOneIndicator() {
    RuleCheck.of(RULE, anIndicator()).isSilent();
  }
}
