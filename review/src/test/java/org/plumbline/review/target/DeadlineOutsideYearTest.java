package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.dueBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;

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

  private static RuleCheck check(Target target) {
    return RuleCheck.of(
        new DeadlineOutsideYear(),
        anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS).named("举办时间").targeting(target));
  }
}
