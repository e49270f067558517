package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Assumption;
import org.plumbline.review.rule.RuleCheck;

class ScaleWithoutGradeTest {

  @Test
  void findsWhatTheReaderAssumed() {
    RuleCheck.of(
            new ScaleWithoutGrade(),
            anIndicator().targeting(exactly("120", HOUSEHOLD, Assumption.SCALE_WITHOUT_GRADE)))
        .findings()
        .containsExactly("指标值“120家”只列出等级，未写要求达到哪一级");
  }

  @Test
  void silentWhereNothingWasAssumed() {
    RuleCheck.of(new ScaleWithoutGrade(), anIndicator()).isSilent();
    RuleCheck.of(new ScaleWithoutGrade(), anIndicator().withoutTarget()).isSilent();
  }
}
