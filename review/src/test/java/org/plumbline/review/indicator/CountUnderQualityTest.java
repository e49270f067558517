package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class CountUnderQualityTest {

  @Test
  void findsCountAmongQuality() {
    check("促成合作意向", atLeast("100", counting("项")))
        .findings()
        .containsExactly("质量指标“促成合作意向”的指标值 ≥100项 只是数量");
  }

  @Test
  void silentForCountsThatSpeakOfQuality() {
    check("获奖作品数量", atLeast("3", counting("项"))).isSilent();
    check("宣传内容覆盖程度", atLeast("4", counting("种"))).isSilent();
  }

  @Test
  void silentForZero() {
    check("人员伤亡", exactly("0", counting("起"))).isSilent();
  }

  @Test
  void silentForPercent() {
    check("促成合作意向", atLeast("90", PERCENT)).isSilent();
  }

  @Test
  void silentAmongQuantity() {
    RuleCheck.of(new CountUnderQuality(IndicatorWords.bundled()), anIndicator().named("促成合作意向"))
        .isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new CountUnderQuality(IndicatorWords.bundled()),
        anIndicator().in(Category.OUTPUT, Dimension.QUALITY).named(name).targeting(target));
  }
}
