package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.trend;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Direction;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class TrendWithoutBaselineTest {

  @Test
  void findsTrendAgainstNothing() {
    check("加大企业宣传力度").findings().containsExactly("“政策知晓度”要求“提高”，没有写明与何时、何数相比");
  }

  @Test
  void silentWithBaseline() {
    check("较去年提升").isSilent();
    check("2021年调查结果为62%").isSilent();
  }

  @Test
  void silentForHolding() {
    RuleCheck.of(
            new TrendWithoutBaseline(IndicatorWords.bundled()),
            anIndicator().targeting(trend("持续保障", Direction.HOLD)))
        .isSilent();
  }

  @Test
  void silentForAmounts() {
    RuleCheck.of(new TrendWithoutBaseline(IndicatorWords.bundled()), anIndicator()).isSilent();
  }

  @Test
  void findsIndexWhoseFigureIsWithheld() {
    index("较去年有提升。").findings().hasSize(1);
    index("较去年的85.2有提升。").isSilent();
  }

  private static RuleCheck index(String description) {
    return RuleCheck.of(
        new TrendWithoutBaseline(IndicatorWords.bundled()),
        anIndicator()
            .named("全市两化融合指数")
            .described(description)
            .targeting(trend("提升", Direction.UP)));
  }

  private static RuleCheck check(String description) {
    return RuleCheck.of(
        new TrendWithoutBaseline(IndicatorWords.bundled()),
        anIndicator().named("政策知晓度").described(description).targeting(trend("提高", Direction.UP)));
  }
}
