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
import org.plumbline.testkit.plan.IndicatorBuilder;

class NoSatisfactionTest {

  private static final Rule RULE = new NoSatisfaction(RuleData.bundled());

  @Test
  void findsPlanOfTheFirstFrame() {
    RuleCheck.of(RULE, aPlan().with(anIndicator().in(Category.OUTPUT, Dimension.COST)).build())
        .findings()
        .containsExactly("没有满意度指标");
  }

  @Test
  void laterFrameAsksWhereThePublicIsServed() {
    RuleCheck.of(RULE, aPlan().withGoal("培训400名企业管理人员。").with(cost()).build())
        .findings()
        .hasSize(1);
    RuleCheck.of(RULE, aPlan().withGoal("完成机房改造。").with(cost()).build()).isSilent();
  }

  @Test
  void silentWhereItStands() {
    RuleCheck.of(RULE, aCompletePlan().build()).isSilent();
  }

  @Test
  void silentWhereItStandsUnderBenefit() {
    RuleCheck.of(
            RULE,
            aPlan()
                .with(cost())
                .with(anIndicator().in(Category.BENEFIT, Dimension.RECIPIENT_SATISFACTION))
                .build())
        .isSilent();
  }

  private static IndicatorBuilder cost() {
    return anIndicator().in(Category.COST, Dimension.ECONOMIC_COST);
  }
}
