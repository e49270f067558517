package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.RuleCheck;

class ComplianceBelowFullTest {

  @Test
  void findsNinetyNinePercent() {
    check("资金使用合规性", "99").findings().containsExactly("“资金使用合规性”的指标值为 ≥99百分比，合规性应为100%");
  }

  @Test
  void silentAtTheWhole() {
    check("资金使用合规性", "100").isSilent();
  }

  @Test
  void silentForOthersCompliance() {
    check("合规企业占比", "90").isSilent();
  }

  private static RuleCheck check(String name, String percent) {
    return RuleCheck.of(
        new ComplianceBelowFull(IndicatorWords.bundled(), Thresholds.bundled()),
        anIndicator().named(name).targeting(atLeast(percent, PERCENT)));
  }
}
