package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.state;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class StateWithoutYardstickTest {

  @Test
  void findsStateInWordsAlone() {
    check("体现绿色制造水平").findings().containsExactly("“绿色制造体系”的指标值“完善”没有衡量标准");
  }

  @Test
  void silentWithYardstick() {
    check("建成8家市级绿色工厂").isSilent();
    check("达到省级绿色制造体系要求").isSilent();
  }

  @Test
  void leavesTimelinessToItsOwnRule() {
    RuleCheck.of(
            new StateWithoutYardstick(IndicatorWords.bundled()),
            anIndicator().in(Category.OUTPUT, Dimension.TIMELINESS).targeting(state("及时")))
        .isSilent();
  }

  @Test
  void noneInWordsIsAFigure() {
    RuleCheck.of(
            new StateWithoutYardstick(IndicatorWords.bundled()),
            anIndicator()
                .in(Category.BENEFIT, Dimension.ECOLOGICAL)
                .named("重大环境污染事件")
                .targeting(state("零发生")))
        .isSilent();
  }

  @Test
  void silentForAmounts() {
    RuleCheck.of(new StateWithoutYardstick(IndicatorWords.bundled()), anIndicator()).isSilent();
  }

  private static RuleCheck check(String description) {
    return RuleCheck.of(
        new StateWithoutYardstick(IndicatorWords.bundled()),
        anIndicator()
            .in(Category.BENEFIT, Dimension.SUSTAINABILITY)
            .named("绿色制造体系")
            .described(description)
            .targeting(state("完善")));
  }
}
