package org.plumbline.review.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.testkit.plan.PlanBuilder;

class ReviewFormsTest {

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
  private final ReviewForms forms = ReviewForms.of(reviewer.catalogue());

  @Test
  void eightPointsMakeAHundred() {
    assertThat(forms.points()).hasSize(8);
    assertThat(forms.points().stream().mapToInt(ReviewPoint::score).sum()).isEqualTo(100);
  }

  @Test
  void pointWithoutFindingsIsExcellent() {
    assertThat(point("clear", PlanBuilder.aCompletePlan().build()).grade())
        .isEqualTo(SuggestedGrade.EXCELLENT);
  }

  @Test
  void errorsLowerTheirPoint() {
    Assessment point =
        point("standard_and_complete", PlanBuilder.aCompletePlan().withoutBudget().build());
    assertThat(point.grade()).isEqualTo(SuggestedGrade.FAIR);
    assertThat(point.findings())
        .extracting(finding -> finding.rule().code())
        .contains("budget_missing_or_zero");
  }

  @Test
  void pointWithoutChecksIsUndefined() {
    Assessment point = point("conditions_sufficient", PlanBuilder.aCompletePlan().build());
    assertThat(point.grade()).isEqualTo(SuggestedGrade.UNDEFINED);
    assertThat(point.checked()).isZero();
  }

  @Test
  void silenceTellsNothingOfRelevance() {
    assertThat(point("goals_relevant", PlanBuilder.aCompletePlan().build()).grade())
        .isEqualTo(SuggestedGrade.UNDEFINED);
    assertThat(point("goals_relevant", PlanBuilder.aPlan().withGoal("2020年，完成诊断。").build()).grade())
        .isEqualTo(SuggestedGrade.GOOD);
  }

  @Test
  void overallGradeRestsOnThePoints() {
    PerformancePlan sound = PlanBuilder.aCompletePlan().build();
    assertThat(forms.fill(reviewer.review(sound, 2022)).overall())
        .isEqualTo(SuggestedGrade.EXCELLENT);
  }

  private Assessment point(String code, PerformancePlan plan) {
    return forms.fill(reviewer.review(plan, 2022)).assessments().stream()
        .filter(assessment -> assessment.point().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
