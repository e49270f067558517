package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class NameRepeatsWordTest {

  @Test
  void findsWordTwice() {
    check("示范应用主体主体审核周期").findings().containsExactly("“主体”重复：示范应用主体主体审核周期");
  }

  @Test
  void findsItAtTheVeryEnd() {
    check("审核周期周期").findings().hasSize(1);
  }

  @Test
  void silentForLawfulRepetitions() {
    check("一对一对接服务次数").isSilent();
    check("城市管理管理人员满意度").isSilent();
    check("家家户户宣传覆盖率").isSilent();
  }

  @Test
  void silentForDigits() {
    check("2020项目").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(new NameRepeatsWord(IndicatorWords.bundled()), anIndicator().named(name));
  }
}
