package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Assumption;
import org.plumbline.review.rule.RuleCheck;

class SeveralValuesInTargetTest {

  @Test
  void findsWhatTheReaderAssumed() {
    RuleCheck.of(
            new SeveralValuesInTarget(),
            anIndicator().targeting(exactly("120", HOUSEHOLD, Assumption.SEVERAL_VALUES)))
        .findings()
        .containsExactly("指标值“120家”含有多个数值，只能按第一个理解");
  }

  @Test
  void silentWhereNothingWasAssumed() {
    RuleCheck.of(new SeveralValuesInTarget(), anIndicator()).isSilent();
    RuleCheck.of(new SeveralValuesInTarget(), anIndicator().withoutTarget()).isSilent();
  }
}
