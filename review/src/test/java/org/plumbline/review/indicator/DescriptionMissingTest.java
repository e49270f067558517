package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class DescriptionMissingTest {

  @Test
  void findsTheOneLeftOut() {
    RuleCheck.of(
            new DescriptionMissing(),
            aPlan().with(anIndicator()).with(anIndicator().named("会议次数").undescribed()).build())
        .findings()
        .containsExactly("“会议次数”没有指标描述");
  }

  @Test
  void silentForFormWithoutDescriptions() {
    RuleCheck check = RuleCheck.of(new DescriptionMissing(), anIndicator().undescribed());
    check.isSilent();
    check.reasonsNotRun().containsExactly("本表没有指标描述");
  }

  @Test
  void silentWhereAllAreDescribed() {
    RuleCheck.of(new DescriptionMissing(), aCompletePlan().build()).isSilent();
  }
}
