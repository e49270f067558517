package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.Targets.MONTH;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;

class TimelinessWithFloorTest {

  @Test
  void findsFloorOfTime() {
    check(atLeast("8", MONTH), Dimension.TIMELINESS)
        .findings()
        .containsExactly("时效指标“宣传推广时间”的指标值 ≥8个月 是下限");
  }

  @Test
  void silentForCeiling() {
    check(atMost("8", MONTH), Dimension.TIMELINESS).isSilent();
  }

  @Test
  void silentForShareInTime() {
    check(atLeast("90", PERCENT), Dimension.TIMELINESS).isSilent();
  }

  @Test
  void silentElsewhere() {
    check(atLeast("8", MONTH), Dimension.QUANTITY).isSilent();
  }

  private static RuleCheck check(Target target, Dimension dimension) {
    return RuleCheck.of(
        new TimelinessWithFloor(),
        anIndicator().in(Category.OUTPUT, dimension).named("宣传推广时间").targeting(target));
  }
}
