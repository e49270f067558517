package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class MissingDimensionTest {

  private static final Rule RULE = new MissingDimension(RuleData.bundled());

  @Test
  void findsWhatTheFirstFrameWants() {
    RuleCheck.of(
            RULE,
            aPlan()
                .with(anIndicator())
                .with(anIndicator().in(Category.OUTPUT, Dimension.COST))
                .build())
        .findings()
        .containsExactly("没有质量指标", "没有时效指标");
  }

  @Test
  void findsWhatTheLaterFrameWants() {
    RuleCheck.of(
            RULE,
            aPlan()
                .inYear(2023)
                .with(anIndicator())
                .with(anIndicator().in(Category.COST, Dimension.ECONOMIC_COST))
                .build())
        .findings()
        .containsExactly("没有质量指标");
  }

  @Test
  void laterFrameDoesNotBindEarlierYears() {
    RuleCheck.of(RULE, aPlan().inYear(2021).with(anIndicator()).build())
        .findings()
        .containsExactly("没有质量指标", "没有时效指标", "没有成本指标");
  }

  @Test
  void silentWhereAllStand() {
    RuleCheck.of(
            RULE,
            aCompletePlan().with(anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS)).build())
        .isSilent();
  }

  @Test
  void notRunWhereDimensionsAreUnknown() {
    RuleCheck check =
        RuleCheck.of(RULE, aPlan().with(anIndicator()).with(anIndicator().unclassified()).build());
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }
}
