package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.Targets.dueBy;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class ContractAfterPaymentTest {

  private static final Rule RULE = new ContractAfterPayment(RuleData.bundled());

  @Test
  void findsContractAfterLastPayment() {
    check("2022-12-31", "6:195", "12:195").findings().containsExactly("“签订储备合同”的期限是 期限，而资金到6月底已付完");
  }

  @Test
  void silentInMonthOfLastPayment() {
    check("2022-06-30", "6:195", "12:195").isSilent();
  }

  @Test
  void silentWherePaymentGoesOn() {
    check("2022-12-31", "6:100", "12:195").isSilent();
  }

  private static RuleCheck check(String due, String... steps) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .spending(cumulative(steps))
            .with(
                anIndicator()
                    .in(Category.OUTPUT, Dimension.TIMELINESS)
                    .named("签订储备合同")
                    .targeting(dueBy("期限", due)))
            .build());
  }
}
