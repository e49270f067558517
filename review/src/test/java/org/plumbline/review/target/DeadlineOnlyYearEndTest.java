package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.dueBy;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class DeadlineOnlyYearEndTest {

  @Test
  void findsYearEndAlone() {
    RuleCheck.of(new DeadlineOnlyYearEnd(), due("≤12月", "2022-12-31"))
        .findings()
        .containsExactly("时效指标的期限只有年底（≤12月），不约束进度");
  }

  @Test
  void silentWithAnEarlierStep() {
    RuleCheck.of(
            new DeadlineOnlyYearEnd(),
            aPlan().with(due("≤10月", "2022-10-31")).with(due("≤12月", "2022-12-31")).build())
        .isSilent();
  }

  @Test
  void silentADayEarlier() {
    RuleCheck.of(new DeadlineOnlyYearEnd(), due("12月30日前", "2022-12-30")).isSilent();
  }

  @Test
  void silentWithoutTimeliness() {
    RuleCheck.of(new DeadlineOnlyYearEnd(), anIndicator()).isSilent();
  }

  private static IndicatorBuilder due(String text, String date) {
    return anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS).targeting(dueBy(text, date));
  }
}
