package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.review.SoundPlan.indicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.counting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Dimension;
import org.plumbline.testkit.plan.PlanBuilder;

/** Old plans are judged by the rules and frames of their year. */
class RulesByYearTest {

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void earlierFrameWantsTimelinessAndCost(int year) {
    assertThat(messages(year, "missing_dimension")).contains("时效指标", "成本指标");
  }

  @Test
  void laterFrameWantsThemAsNeeded() {
    assertThat(messages(2022, "missing_dimension")).doesNotContain("时效指标", "成本指标");
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void ruleOfLaterYearIsNotApplied(int year) {
    PlanReview review = review(year);
    assertThat(review.findings())
        .noneMatch(finding -> finding.rule().code().equals("budget_standard_outside_cost"));
    assertThat(review.notRun())
        .filteredOn(notRun -> notRun.rule().code().equals("budget_standard_outside_cost"))
        .extracting(NotRun::cause)
        .containsExactly(NotRun.Cause.NOT_APPLICABLE);
  }

  @Test
  void itIsAppliedFromItsYearOn() {
    assertThat(messages(2022, "budget_standard_outside_cost")).isNotEmpty();
  }

  @Test
  void theYearOfThePlanDecidesNotThatOfTheRun() {
    assertThat(reviewer.review(outputOnly().inYear(2018).build(), 2026).findings())
        .noneMatch(finding -> finding.rule().code().equals("budget_standard_outside_cost"));
  }

  private String messages(int year, String rule) {
    return review(year).findings().stream()
        .filter(finding -> finding.rule().code().equals(rule))
        .map(finding -> finding.message().zh())
        .toList()
        .toString()
        .replace("[]", "");
  }

  private PlanReview review(int year) {
    return reviewer.review(outputOnly().inYear(year).build(), year);
  }

  private static PlanBuilder outputOnly() {
    return aPlan()
        .withGoal("召开5次会议，提升安全水平。")
        .with(
            indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                .restingOn(new Basis(BasisKind.BUDGET_STANDARD, true, "预算支出标准", List.of())));
  }
}
