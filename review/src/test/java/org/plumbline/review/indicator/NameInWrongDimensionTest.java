package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
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

  @Test
  void findsEcologicalEffectWithoutNature() {
    check("服务保障能力提升", Category.BENEFIT, Dimension.ECOLOGICAL)
        .findings()
        .containsExactly("“服务保障能力提升”列在生态效益指标下，说的不是这一类");
    check("村容村貌改善", Category.BENEFIT, Dimension.ECOLOGICAL).isSilent();
    check("水土流失治理率", Category.BENEFIT, Dimension.ECOLOGICAL).isSilent();
  }

  @Test
  void findsHoursAmongQuality() {
    Unit hour = Unit.itself("小时", QuantityDimension.DURATION);
    check("线上储备的管理", Dimension.QUALITY, atLeast("24", hour)).findings().hasSize(1);
    check("设备无故障运行时间", Dimension.QUALITY, atLeast("24", hour)).isSilent();
  }

  @Test
  void findsEffectsOnOthersAmongQuantities() {
    check("减免企业所得税数额", Dimension.QUANTITY, atLeast("1000", TEN_THOUSAND_YUAN))
        .findings()
        .hasSize(1);
    check("发放补贴金额", Dimension.QUANTITY, atLeast("1000", TEN_THOUSAND_YUAN)).isSilent();
  }

  private static RuleCheck check(String name, Dimension dimension, Target target) {
    return RuleCheck.of(
        new NameInWrongDimension(IndicatorWords.bundled()),
        anIndicator().in(Category.OUTPUT, dimension).named(name).targeting(target));
  }

  private static RuleCheck check(String name, Category category, Dimension dimension) {
    return RuleCheck.of(
        new NameInWrongDimension(IndicatorWords.bundled()),
        anIndicator().in(category, dimension).named(name));
  }
}
