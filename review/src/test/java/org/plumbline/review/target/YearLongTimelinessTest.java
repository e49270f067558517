package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.IndicatorBuilder.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.Targets;

class YearLongTimelinessTest {

  private static final Rule RULE = new YearLongTimeliness(RuleData.bundled());
  private static final Unit YEAR = Unit.itself("年", QuantityDimension.DURATION);

  @Test
  void findsOneYear() {
    check(exactly("1", YEAR)).findings().containsExactly("时效指标“签订储备合同”的指标值 1年 就是全年，不是完成时限");
  }

  @Test
  void findsTwelveMonths() {
    check(atMost("12", Targets.MONTH)).findings().hasSize(1);
  }

  @Test
  void silentOnShorterTimes() {
    check(atMost("2", Targets.MONTH)).isSilent();
    check(exactly("2", YEAR)).isSilent();
  }

  @Test
  void silentOutsideTimeliness() {
    RuleCheck.of(RULE, anIndicator().targeting(exactly("1", YEAR))).isSilent();
  }

  private static RuleCheck check(Target target) {
    return RuleCheck.of(
        RULE,
        anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS).named("签订储备合同").targeting(target));
  }
}
