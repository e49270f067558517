package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.narrative;
import static org.plumbline.testkit.plan.Targets.state;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class TargetIsNarrativeTest {

  @Test
  void findsSentence() {
    RuleCheck.of(
            new TargetIsNarrative(), anIndicator().named("储备医药品种").targeting(narrative("按照储备目录执行")))
        .findings()
        .containsExactly("“储备医药品种”的指标值是文字，没有可对照的值：按照储备目录执行");
  }

  @Test
  void silentForStateAndAmount() {
    RuleCheck.of(new TargetIsNarrative(), anIndicator().targeting(state("稳定"))).isSilent();
    RuleCheck.of(new TargetIsNarrative(), anIndicator()).isSilent();
  }
}
