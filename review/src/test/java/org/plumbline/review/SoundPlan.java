package org.plumbline.review;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.Targets.dueBy;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
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
                    Dimension.TIMELINESS, "诊断服务完成时间", "最后一份评估报告验收的日期。", dueBy("≤10月", "2022-10-31"))
                .restingOn(new Basis(BasisKind.PLAN, true, "计划标准（青工信字〔2021〕3号）", List.of())))
        .with(
            indicator(
                Dimension.COST, "单家企业诊断费用", "诊断合同价款除以完成诊断的企业数。", atMost("1.2", TEN_THOUSAND_YUAN)));
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
