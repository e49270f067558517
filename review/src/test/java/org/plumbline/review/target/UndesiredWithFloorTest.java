package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class UndesiredWithFloorTest {

  @Test
  void findsFloorOfErrors() {
    check("核查误差率", atLeast("5", PERCENT)).findings().containsExactly("“核查误差率”越少越好，指标值 ≥5百分比 却是下限");
  }

  @Test
  void silentForCeiling() {
    check("核查误差率", atMost("5", PERCENT)).isSilent();
  }

  @Test
  void silentForHandlingThem() {
    check("事故处置率", atLeast("95", PERCENT)).isSilent();
    check("投诉办结率", atLeast("95", PERCENT)).isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new UndesiredWithFloor(IndicatorWords.bundled()),
        anIndicator().named(name).targeting(target));
  }
}
