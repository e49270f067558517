package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class DescriptionNamesSourceOnlyTest {

  @Test
  void findsBareSource() {
    RuleCheck.of(
            new DescriptionNamesSourceOnly(IndicatorWords.bundled()),
            anIndicator().named("风险排查次数").described("合同约定"))
        .findings()
        .containsExactly("“风险排查次数”的描述“合同约定”只是依据，没有说明衡量什么");
  }

  @Test
  void silentForMoreThanSource() {
    RuleCheck.of(
            new DescriptionNamesSourceOnly(IndicatorWords.bundled()),
            anIndicator().described("按合同约定每半年轮换一半"))
        .isSilent();
    RuleCheck.of(
            new DescriptionNamesSourceOnly(IndicatorWords.bundled()), anIndicator().undescribed())
        .isSilent();
  }
}
