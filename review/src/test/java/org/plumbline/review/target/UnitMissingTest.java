package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class UnitMissingTest {

  @Test
  void findsBareNumber() {
    check("培训人数", "180").findings().containsExactly("“培训人数”的指标值 ≥180 没有计量单位");
  }

  @Test
  void silentForWhatHasNoUnit() {
    check("全市两化融合指数", "80").isSilent();
    check("事故次数", "0").isSilent();
  }

  @Test
  void leavesCostToItsOwnRule() {
    RuleCheck.of(
            new UnitMissing(IndicatorWords.bundled()),
            anIndicator().in(Category.OUTPUT, Dimension.COST).targeting(atMost("30", Unit.NONE)))
        .isSilent();
  }

  @Test
  void silentWithUnit() {
    RuleCheck.of(new UnitMissing(IndicatorWords.bundled()), anIndicator()).isSilent();
  }

  private static RuleCheck check(String name, String amount) {
    return RuleCheck.of(
        new UnitMissing(IndicatorWords.bundled()),
        anIndicator().named(name).targeting(atLeast(amount, Unit.NONE)));
  }
}
