package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Assumption;
import org.plumbline.review.rule.RuleCheck;

class TargetGarbledTest {

  @Test
  void findsMisreadComparator() {
    RuleCheck.of(
            new TargetGarbled(),
            anIndicator().targeting(exactly("100", PERCENT, Assumption.OCR_OPERATOR)))
        .findings()
        .containsExactly("指标值“100百分比”的符号或数字有误");
  }

  @Test
  void silentForOtherAssumptions() {
    RuleCheck.of(
            new TargetGarbled(),
            anIndicator().targeting(exactly("9", HOUSEHOLD, Assumption.NO_COMPARATOR)))
        .isSilent();
    RuleCheck.of(new TargetGarbled(), anIndicator()).isSilent();
  }
}
