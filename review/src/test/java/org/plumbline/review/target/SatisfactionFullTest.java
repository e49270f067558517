package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.RuleCheck;

class SatisfactionFullTest {

  @Test
  void findsTheWhole() {
    check(exactly("100", PERCENT)).findings().containsExactly("“企业满意度”的指标值为 100百分比，只要一人不满意即不能完成");
    check(atLeast("100", PERCENT)).findings().hasSize(1);
  }

  @Test
  void silentBelow() {
    check(atLeast("98", PERCENT)).isSilent();
  }

  @Test
  void leavesMoreThanTheWholeToItsOwnRule() {
    check(atLeast("292", PERCENT)).isSilent();
  }

  @Test
  void silentElsewhere() {
    RuleCheck.of(
            new SatisfactionFull(Thresholds.bundled()),
            anIndicator().targeting(exactly("100", PERCENT)))
        .isSilent();
  }

  private static RuleCheck check(Target target) {
    return RuleCheck.of(
        new SatisfactionFull(Thresholds.bundled()),
        anIndicator()
            .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
            .named("企业满意度")
            .targeting(target));
  }
}
