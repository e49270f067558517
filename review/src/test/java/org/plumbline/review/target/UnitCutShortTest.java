package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Assumption;
import org.plumbline.review.rule.RuleCheck;

class UnitCutShortTest {

  @Test
  void findsWhatTheReaderAssumed() {
    RuleCheck.of(
            new UnitCutShort(),
            anIndicator().targeting(exactly("120", HOUSEHOLD, Assumption.UNIT_CUT_SHORT)))
        .findings()
        .containsExactly("指标值“120家”的单位不完整");
  }

  @Test
  void silentWhereNothingWasAssumed() {
    RuleCheck.of(new UnitCutShort(), anIndicator()).isSilent();
    RuleCheck.of(new UnitCutShort(), anIndicator().withoutTarget()).isSilent();
  }
}
