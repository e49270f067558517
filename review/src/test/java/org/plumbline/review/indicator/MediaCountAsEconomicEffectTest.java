package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class MediaCountAsEconomicEffectTest {

  @Test
  void findsCoverageAsEconomicEffect() {
    check("媒体报道次数", Dimension.ECONOMIC).findings().containsExactly("“媒体报道次数”不是经济效益");
  }

  @Test
  void silentAsSocialEffect() {
    check("媒体报道次数", Dimension.SOCIAL).isSilent();
  }

  @Test
  void silentForTurnover() {
    check("意向成交额", Dimension.ECONOMIC).isSilent();
  }

  private static RuleCheck check(String name, Dimension dimension) {
    return RuleCheck.of(
        new MediaCountAsEconomicEffect(IndicatorWords.bundled()),
        anIndicator().in(Category.BENEFIT, dimension).named(name));
  }
}
