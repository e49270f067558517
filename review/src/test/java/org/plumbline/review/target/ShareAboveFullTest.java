package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class ShareAboveFullTest {

  @Test
  void findsSatisfactionAboveTheWhole() {
    check("企业满意度", "292").findings().containsExactly("“企业满意度”的指标值 ≥292百分比 超过100%");
  }

  @Test
  void silentAtTheWhole() {
    check("企业满意度", "100").isSilent();
  }

  @Test
  void silentForWhatMayPassTheWhole() {
    check("业务收入增长率", "120").isSilent();
    check("任务完成率", "105").isSilent();
  }

  private static RuleCheck check(String name, String percent) {
    return RuleCheck.of(
        new ShareAboveFull(IndicatorWords.bundled()),
        anIndicator().named(name).targeting(atLeast(percent, PERCENT)));
  }
}
