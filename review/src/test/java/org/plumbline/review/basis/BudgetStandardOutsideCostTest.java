package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.RuleCheck;

class BudgetStandardOutsideCostTest {

  @Test
  void findsItOutsideCost() {
    check(Dimension.QUANTITY).findings().containsExactly("“会议次数”不是成本指标，依据却是预算支出标准");
  }

  @Test
  void silentForCost() {
    check(Dimension.COST).isSilent();
    check(Dimension.ECONOMIC_COST).isSilent();
  }

  @Test
  void silentForOtherKinds() {
    RuleCheck.of(new BudgetStandardOutsideCost(), anIndicator()).isSilent();
  }

  private static RuleCheck check(Dimension dimension) {
    return RuleCheck.of(
        new BudgetStandardOutsideCost(),
        anIndicator()
            .in(Category.OUTPUT, dimension)
            .named("会议次数")
            .restingOn(new Basis(BasisKind.BUDGET_STANDARD, true, "预算支出标准", List.of())));
  }
}
