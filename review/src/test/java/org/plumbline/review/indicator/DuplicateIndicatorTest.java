package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.RuleCheck;

class DuplicateIndicatorTest {

  @Test
  void findsIndicatorUnderTwoDimensions() {
    RuleCheck.of(
            new DuplicateIndicator(),
            aPlan()
                .with(anIndicator().in(Category.BENEFIT, Dimension.SOCIAL))
                .with(anIndicator().in(Category.BENEFIT, Dimension.ECOLOGICAL))
                .build())
        .findings()
        .containsExactly("“智能化诊断服务企业数量”与第 9 行的指标名称、描述、指标值完全相同");
  }

  @Test
  void looksBehindOrdinalPrefixes() {
    RuleCheck.of(
            new DuplicateIndicator(),
            aPlan()
                .with(anIndicator().named("指标1：会议次数"))
                .with(anIndicator().named("指标2：会议次数"))
                .build())
        .findings()
        .hasSize(1);
  }

  @Test
  void silentWhereDescriptionsDiffer() {
    RuleCheck.of(
            new DuplicateIndicator(),
            aPlan()
                .with(anIndicator().described("小包装储备数量"))
                .with(anIndicator().described("大包装储备数量"))
                .build())
        .isSilent();
  }
}
