package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class NoComparatorTest {

  @Test
  void reportsOncePerPlan() {
    RuleCheck.of(
            new NoComparator(RuleData.bundled().indicatorWords()),
            aPlan()
                .with(bare("储备数量", "4000", counting("件")))
                .with(bare("典型案例", "10", counting("个")))
                .build())
        .findings()
        .containsExactly("“储备数量”、“典型案例”的指标值没有比较符号");
  }

  @Test
  void silentForNoneOneAndAll() {
    check("事故次数", "0", counting("次")).isSilent();
    check("青岛品牌日", "1", counting("场")).isSilent();
    check("资金使用合规性", "100", PERCENT).isSilent();
  }

  @Test
  void findsShareBelowTheWhole() {
    check("合格率", "90", PERCENT).findings().hasSize(1);
  }

  @Test
  void silentWithComparator() {
    RuleCheck.of(new NoComparator(RuleData.bundled().indicatorWords()), anIndicator()).isSilent();
  }

  private static RuleCheck check(String name, String amount, Unit unit) {
    return RuleCheck.of(
        new NoComparator(RuleData.bundled().indicatorWords()), bare(name, amount, unit));
  }

  private static IndicatorBuilder bare(String name, String amount, Unit unit) {
    return anIndicator().named(name).targeting(exactly(amount, unit, Assumption.NO_COMPARATOR));
  }
}
