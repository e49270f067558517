package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class NameInWrongDimensionTest {

  @Test
  void findsSatisfactionAmongSocialEffects() {
    check("群众满意度", Category.BENEFIT, Dimension.SOCIAL)
        .findings()
        .containsExactly("“群众满意度”列在社会效益指标下，应属服务对象满意度指标");
  }

  @Test
  void findsQualityAmongTimeliness() {
    check("储备数量质量符合合同要求", Category.OUTPUT, Dimension.TIMELINESS).findings().hasSize(1);
  }

  @Test
  void silentWhereItBelongs() {
    check("群众满意度", Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION).isSilent();
    check("补助发放及时率", Category.OUTPUT, Dimension.TIMELINESS).isSilent();
  }

  @Test
  void silentForEffectsThatMayBeSo() {
    check("应急响应及时率", Category.BENEFIT, Dimension.SOCIAL).isSilent();
    check("降低企业用电成本", Category.BENEFIT, Dimension.ECONOMIC).isSilent();
  }

  @Test
  void silentWithoutDimension() {
    RuleCheck.of(
            new NameInWrongDimension(IndicatorWords.bundled()),
            anIndicator().named("群众满意度").unclassified())
        .isSilent();
  }

  private static RuleCheck check(String name, Category category, Dimension dimension) {
    return RuleCheck.of(
        new NameInWrongDimension(IndicatorWords.bundled()),
        anIndicator().in(category, dimension).named(name));
  }
}
