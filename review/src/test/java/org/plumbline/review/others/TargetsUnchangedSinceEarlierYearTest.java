package org.plumbline.review.others;

import static org.plumbline.review.others.PlanFamily.knowing;
import static org.plumbline.review.others.PlanFamily.training;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class TargetsUnchangedSinceEarlierYearTest {

  private static final Rule RULE = new TargetsUnchangedSinceEarlierYear(RuleData.bundled());

  @Test
  void findsTargetsTakenOver() {
    RuleCheck.of(
            RULE,
            training("3").budgeting("200").build(),
            knowing(training("2").inYear(2020), training("3").inYear(2021)))
        .findings()
        .containsExactly("全部 4 项指标和指标值与 2021 年度相同；预算 2021 年度为 170.00万元，本年度为 200.00万元");
  }

  @Test
  void findsTheProjectByNameWhereTheCodeIsNew() {
    RuleCheck.of(
            RULE,
            training("3").named("2022年基层干部培训经费").coded("37020022P99999999999X").build(),
            knowing(training("3").named("2021年基层干部培训经费").inYear(2021)))
        .findings()
        .hasSize(1);
  }

  @Test
  void silentWhereOneTargetIsNew() {
    RuleCheck.of(RULE, training("4").build(), knowing(training("3").inYear(2021))).isSilent();
  }

  @Test
  void notRunWithoutEarlierYears() {
    RuleCheck check = RuleCheck.of(RULE, training("3").build(), knowing(training("3")));
    check.isSilent();
    check.reasonsNotRun().hasSize(1);
  }
}
