package org.plumbline.review.others;

import static org.plumbline.review.others.PlanFamily.knowing;
import static org.plumbline.review.others.PlanFamily.training;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class PurposeOfAnotherProjectTest {

  private static final Rule RULE = new PurposeOfAnotherProject();

  @Test
  void findsOnePurposeTwice() {
    RuleCheck.of(RULE, training("4").named("干部能力提升工程").coded("A").build(), knowing(training("3")))
        .findings()
        .containsExactly("资金用途与本单位另一项目“基层干部培训经费”完全相同");
  }

  @Test
  void silentOnTheSameProjectReadTwice() {
    RuleCheck.of(RULE, training("3").build(), knowing(training("3"))).isSilent();
  }

  @Test
  void silentInAnotherUnitOrYear() {
    RuleCheck.of(
            RULE,
            training("4").named("干部能力提升工程").coded("A").build(),
            knowing(training("3").ofUnit("1", "别的单位"), training("3").inYear(2021)))
        .isSilent();
  }

  @Test
  void silentOnFewWords() {
    RuleCheck.of(
            RULE,
            training("4").named("干部能力提升工程").coded("A").purposed("工作经费。").build(),
            knowing(training("3").purposed("工作经费。")))
        .isSilent();
  }
}
