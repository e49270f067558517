package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

class ReviewerTest {

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));

  @Test
  void soundPlanHasNothingAboveInfo() {
    PlanReview review =
        review(
            PlanBuilder.aCompletePlan()
                .with(
                    IndicatorBuilder.anIndicator()
                        .in(Category.OUTPUT, Dimension.TIMELINESS)
                        .named("诊断任务按期完成率")
                        .described("在合同期限内完成的诊断占全部诊断的比例。")
                        .targeting(IndicatorBuilder.atLeast("90", IndicatorBuilder.PERCENT))));
    assertThat(review.findings())
        .filteredOn(
            finding -> finding.severity().atLeast(org.plumbline.model.source.Severity.WARNING))
        .isEmpty();
    assertThat(review.systemErrors()).isEmpty();
  }

  @Test
  void checkNotMadeIsNotedOnce() {
    IndicatorBuilder cost =
        IndicatorBuilder.anIndicator()
            .in(Category.OUTPUT, Dimension.COST)
            .targeting(IndicatorBuilder.atMost("9", IndicatorBuilder.TEN_THOUSAND_YUAN));
    PlanReview review = review(PlanBuilder.aPlan().withoutBudget().with(cost).with(cost));
    assertThat(review.notRun())
        .filteredOn(notRun -> notRun.rule().code().equals("cost_above_budget"))
        .singleElement()
        .returns(NotRun.Cause.NOT_ENOUGH_DATA, NotRun::cause);
  }

  @Test
  void yearsDecideWhichRulesApply() {
    PlanReview review = review(PlanBuilder.aPlan().inYear(2019));
    assertThat(review.notRun())
        .filteredOn(notRun -> notRun.rule().code().equals("project_code_malformed"))
        .singleElement()
        .returns(NotRun.Cause.NOT_APPLICABLE, NotRun::cause);
  }

  @Test
  void switchedOffIsSaid() {
    assertThat(review(PlanBuilder.aPlan().withoutPurpose()).notRun())
        .filteredOn(notRun -> notRun.cause() == NotRun.Cause.SWITCHED_OFF)
        .extracting(notRun -> notRun.rule().code())
        .contains("purpose_missing");
  }

  private PlanReview review(PlanBuilder plan) {
    return reviewer.review(plan.build(), 2022);
  }
}
