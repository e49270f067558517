package org.plumbline.review.others;

import static org.plumbline.review.others.PlanFamily.knowing;
import static org.plumbline.review.others.PlanFamily.training;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class TargetsOfAnotherUnitTest {

  private static final Rule RULE = new TargetsOfAnotherUnit();

  @Test
  void findsAmountsOfAnotherUnit() {
    RuleCheck.of(
            RULE,
            training("3").ofUnit("601001", "市文化馆").named("群众文化骨干培训").coded("A").build(),
            knowing(training("3")))
        .findings()
        .containsExactly("全部数量类指标的名称和指标值与“青岛市工业和信息化局本级”的“基层干部培训经费”（2022 年度）相同");
  }

  @Test
  void silentWhereOneAmountDiffers() {
    RuleCheck.of(
            RULE,
            training("5").ofUnit("601001", "市文化馆").named("群众文化骨干培训").coded("A").build(),
            knowing(training("3")))
        .isSilent();
  }

  @Test
  void silentWithinOneUnit() {
    RuleCheck.of(RULE, training("3").named("另一项目").coded("A").build(), knowing(training("3")))
        .isSilent();
  }

  @Test
  void notRunOnTheFirstPlan() {
    RuleCheck.of(RULE, training("3").build()).reasonsNotRun().hasSize(1);
  }
}
