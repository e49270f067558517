package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class MonthAmbiguousTest {

  private static final Rule RULE = new MonthAmbiguous();

  private static final Unit MONTH = Unit.itself("月", QuantityDimension.DURATION);

  @Test
  void findsMonthThatMayBeBoth() {
    check(exactly("2", MONTH, Assumption.MONTH_AS_DURATION))
        .findings()
        .containsExactly("“智能化诊断服务企业数量”的指标值 2月 是时长还是月份没有写清，按时长理解");
  }

  @Test
  void silentForPlainLength() {
    check(exactly("2", MONTH)).isSilent();
  }

  private static RuleCheck check(Target target) {
    return RuleCheck.of(RULE, anIndicator().targeting(target));
  }
}
