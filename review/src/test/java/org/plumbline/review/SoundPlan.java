package org.plumbline.review;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.Targets.dueBy;

import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/** A sound plan to plant defects in. */
final class SoundPlan {

  private SoundPlan() {}

  static Arguments planted(String rule, PlanBuilder plan) {
    return Arguments.of(rule, plan);
  }

  static PlanBuilder base() {
    return aCompletePlan()
        .with(
            indicator(
                Dimension.TIMELINESS, "诊断服务完成时间", "最后一份评估报告验收的日期。", dueBy("≤10月", "2022-10-31")));
  }

  static IndicatorBuilder indicator(
      Dimension dimension, String name, String description, Target target) {
    return anIndicator()
        .in(categoryOf(dimension), dimension)
        .named(name)
        .described(description)
        .targeting(target);
  }

  private static Category categoryOf(Dimension dimension) {
    return switch (dimension) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> Category.OUTPUT;
      case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Category.COST;
      case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY -> Category.BENEFIT;
      case RECIPIENT_SATISFACTION -> Category.SATISFACTION;
    };
  }
}
