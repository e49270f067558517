package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class WrongCharacterTest {

  private static final Rule RULE = new WrongCharacter(RuleData.bundled().indicatorWords());

  @Test
  void findsInForWith() {
    check("嘉宾演讲内容于会议主题契合度").findings().containsExactly("“嘉宾演讲内容于会议主题契合度”中的“于”疑为“与”");
  }

  @Test
  void silentOnTheRightOne() {
    check("嘉宾演讲内容与会议主题契合度").isSilent();
    check("关于主题的契合度").isSilent();
    check("用于培训的人数").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(RULE, anIndicator().named(name));
  }
}
