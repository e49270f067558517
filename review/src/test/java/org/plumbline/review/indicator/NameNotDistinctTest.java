package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class NameNotDistinctTest {

  @Test
  void findsNameThatDescriptionsTellApart() {
    RuleCheck.of(
            new NameNotDistinct(),
            aPlan()
                .with(anIndicator().named("落实储备要求").described("小包装储备数量"))
                .with(anIndicator().named("落实储备要求").described("大包装储备数量"))
                .build())
        .findings()
        .containsExactly("名称“落实储备要求”已用于第 9 行的另一指标");
  }

  @Test
  void silentForPlainDuplicates() {
    RuleCheck.of(new NameNotDistinct(), aPlan().with(anIndicator()).with(anIndicator()).build())
        .isSilent();
  }

  @Test
  void silentForDifferentNames() {
    RuleCheck.of(new NameNotDistinct(), aCompletePlan().build()).isSilent();
  }
}
