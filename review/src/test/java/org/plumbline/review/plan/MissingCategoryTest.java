package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class MissingCategoryTest {

  private static final Rule RULE = new MissingCategory(RuleData.bundled());

  @Test
  void findsPlanWithoutBenefit() {
    RuleCheck.of(RULE, anIndicator()).findings().containsExactly("没有效益指标");
  }

  @Test
  void silentOnCompletePlan() {
    RuleCheck.of(RULE, aCompletePlan().build()).isSilent();
  }

  @Test
  void silentWithoutIndicators() {
    RuleCheck.of(RULE, aPlan().build()).isSilent();
  }

  @Test
  void notRunWhereCategoriesAreUnknown() {
    RuleCheck check = RuleCheck.of(RULE, anIndicator().unclassified());
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }
}
