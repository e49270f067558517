package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class BudgetAgainstUnitCostTest {

  private static final Rule RULE = new BudgetAgainstUnitCost(RuleData.bundled());
  private static final Unit PERSON = Unit.itself("人", QuantityDimension.COUNT);

  @Test
  void asksWhereProductIsAboveBudget() {
    check("2900", count("评选优秀企业家数量"))
        .findings()
        .containsExactly("35人 × 200万元 = 7000.00万元，高于预算 2900.00万元：数量、单位成本还是预算需要调整？");
  }

  @Test
  void silentUpToTheRatio() {
    check("5833.33", count("评选优秀企业家数量")).findings().hasSize(1);
    check("5833.34", count("评选优秀企业家数量")).isSilent();
  }

  @Test
  void silentWhereNothingCountsTheThing() {
    check("2900", count("评选优秀企业家类别")).isSilent();
    check("2900", count("培训场次数")).isSilent();
  }

  @Test
  void silentWhereTwoCountIt() {
    RuleCheck.of(
            RULE,
            aPlan()
                .budgeting("2900")
                .with(count("评选优秀企业家数量"))
                .with(count("培训企业家人数"))
                .with(price())
                .build())
        .isSilent();
  }

  private static RuleCheck check(String budget, IndicatorBuilder count) {
    return RuleCheck.of(RULE, aPlan().budgeting(budget).with(count).with(price()).build());
  }

  private static IndicatorBuilder count(String name) {
    return anIndicator().named(name).targeting(atLeast("35", PERSON));
  }

  private static IndicatorBuilder price() {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named("单个企业家奖励资金")
        .described("2022年市委市政府认定")
        .targeting(atMost("200", TEN_THOUSAND_YUAN));
  }
}
