package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class TargetMissingTest {

  @Test
  void findsBlankTarget() {
    RuleCheck.of(new TargetMissing(), anIndicator().named("会议次数").withoutTarget())
        .findings()
        .containsExactly("“会议次数”没有指标值");
  }

  @Test
  void silentForTarget() {
    RuleCheck.of(new TargetMissing(), aCompletePlan().build()).isSilent();
  }
}
