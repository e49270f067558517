package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.dueBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class DeadlineOutsideYearTest {

  @Test
  void findsLastYearsDate() {
    check(dueBy("2021年10月", "2021-10-31"))
        .findings()
        .containsExactly("“举办时间”的期限 2021年10月 不在 2022 年度内");
  }

  @Test
  void findsFirstDayOfTheNextYear() {
    check(dueBy("2023年1月1日", "2023-01-01")).findings().hasSize(1);
  }

  @Test
  void silentOnTheLastDay() {
    check(dueBy("12月", "2022-12-31")).isSilent();
  }

  @Test
  void silentForOpenDates() {
    check(new Target.Deadline(Printed.of("12月"), Optional.empty())).isSilent();
    RuleCheck.of(new DeadlineOutsideYear(), anIndicator()).isSilent();
  }

  @Test
  void leavesPlansWithoutYearOpen() {
    PerformancePlan dated = aPlan().with(indicator(dueBy("2021年10月", "2021-10-31"))).build();
    PlanHeading heading = dated.heading();
    PerformancePlan undated =
        new PerformancePlan(
            dated.form(),
            new PlanHeading(
                heading.title(),
                Optional.empty(),
                heading.unit(),
                heading.project(),
                heading.purpose()),
            dated.funding(),
            dated.spendingPlan(),
            dated.goals(),
            dated.indicators());

    RuleCheck.of(new DeadlineOutsideYear(), undated).findings().isEmpty();
  }

  private static RuleCheck check(Target target) {
    return RuleCheck.of(new DeadlineOutsideYear(), indicator(target));
  }

  private static IndicatorBuilder indicator(Target target) {
    return anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS).named("举办时间").targeting(target);
  }
}
