package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class RateInCountingUnitTest {

  @Test
  void findsRateCountedInEnterprises() {
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("政策符合度").targeting(exactly("1", HOUSEHOLD)))
        .findings()
        .containsExactly("“政策符合度”是比率，指标值却以“家”计数（1家）");
  }

  @Test
  void findsZeroTimesOfAnErrorRate() {
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("核查误差率").targeting(exactly("0", counting("次"))))
        .findings()
        .hasSize(1);
  }

  @Test
  void silentForSatisfactionInPoints() {
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("公众满意度").targeting(atLeast("90", counting("分"))))
        .isSilent();
  }

  @Test
  void silentForRateInPercent() {
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("政策符合度").targeting(atLeast("95", PERCENT)))
        .isSilent();
  }

  @Test
  void silentForWordsThatOnlyLookLikeRates() {
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("宣传频率").targeting(atLeast("4", counting("次"))))
        .isSilent();
    RuleCheck.of(
            new RateInCountingUnit(IndicatorWords.bundled()),
            anIndicator().named("拨付资金额度").targeting(exactly("1", HOUSEHOLD)))
        .isSilent();
  }
}
