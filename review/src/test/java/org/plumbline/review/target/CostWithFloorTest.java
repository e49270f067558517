package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;

class CostWithFloorTest {

  @Test
  void findsFloorOfCost() {
    check(atLeast("30", TEN_THOUSAND_YUAN), Dimension.COST)
        .findings()
        .containsExactly("成本指标“会议经费”的指标值 ≥30万元 是下限");
  }

  @Test
  void silentForCeiling() {
    check(atMost("30", TEN_THOUSAND_YUAN), Dimension.COST).isSilent();
  }

  @Test
  void silentForSavingsInPercent() {
    check(atLeast("5", PERCENT), Dimension.ECONOMIC_COST).isSilent();
  }

  @Test
  void silentElsewhere() {
    check(atLeast("30", TEN_THOUSAND_YUAN), Dimension.QUANTITY).isSilent();
  }

  private static RuleCheck check(Target target, Dimension dimension) {
    return RuleCheck.of(
        new CostWithFloor(),
        anIndicator().in(Category.OUTPUT, dimension).named("会议经费").targeting(target));
  }
}
