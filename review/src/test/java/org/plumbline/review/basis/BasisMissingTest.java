package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class BasisMissingTest {

  @Test
  void findsTheOneLeftOut() {
    RuleCheck.of(
            new BasisMissing(),
            aPlan().with(anIndicator()).with(anIndicator().named("会议次数").withoutBasis()).build())
        .findings()
        .containsExactly("“会议次数”没有写明指标值确定依据");
  }

  @Test
  void silentForFormWithoutBases() {
    RuleCheck check = RuleCheck.of(new BasisMissing(), anIndicator().withoutBasis());
    check.isSilent();
    check.reasonsNotRun().containsExactly("本表没有指标值确定依据");
  }

  @Test
  void silentWhereAllAreStated() {
    RuleCheck.of(new BasisMissing(), aCompletePlan().build()).isSilent();
  }
}
