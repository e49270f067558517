package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class NameStrayPunctuationTest {

  @Test
  void findsCommaAtTheEnd() {
    check("稳定生产，质量、环保达标，").findings().containsExactly("指标名称首尾有多余标点：“稳定生产，质量、环保达标，”");
  }

  @Test
  void findsMarkAtTheStart() {
    check("、会议次数").findings().hasSize(1);
  }

  @Test
  void silentForMarksInside() {
    check("稳定生产，质量、环保达标").isSilent();
    check("“三废排放”达到规定值").isSilent();
    check("创建品牌（市级）").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(new NameStrayPunctuation(), anIndicator().named(name));
  }
}
