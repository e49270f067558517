package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;

class MoneyWithoutUnitTest {

  @Test
  void findsBareCeilingOfCost() {
    check(atMost("30", Unit.NONE)).findings().containsExactly("成本指标“会议经费”的指标值 ≤30 没有货币单位");
  }

  @Test
  void silentWithUnit() {
    check(atMost("30", TEN_THOUSAND_YUAN)).isSilent();
  }

  @Test
  void silentForNothing() {
    check(exactly("0", Unit.NONE)).isSilent();
  }

  @Test
  void silentElsewhere() {
    RuleCheck.of(new MoneyWithoutUnit(), anIndicator().targeting(atMost("30", Unit.NONE)))
        .isSilent();
  }

  private static RuleCheck check(Target target) {
    return RuleCheck.of(
        new MoneyWithoutUnit(),
        anIndicator().in(Category.OUTPUT, Dimension.COST).named("会议经费").targeting(target));
  }
}
