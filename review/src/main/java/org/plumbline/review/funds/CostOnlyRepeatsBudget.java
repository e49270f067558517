package org.plumbline.review.funds;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "cost_only_repeats_budget",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "成本指标只重复预算总额", en = "The only cost target is the budget itself"),
    why =
        @Wording(
            zh = "预算本身就是支出上限；成本指标再写一遍，没有约束单位成本，也看不出预算怎样测算。",
            en =
                "The budget is a ceiling by itself; saying it again limits no unit cost and shows"
                    + " nothing of how the sum was worked out."),
    fix =
        @Wording(
            zh = "改为单位成本（如每家、每吨、每场多少元），或按支出构成分列。",
            en = "Give a cost per unit, or a ceiling for each part of the spending."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class CostOnlyRepeatsBudget implements PlanRule {

  private final CostCeilings ceilings;

  CostOnlyRepeatsBudget(RuleData data) {
    this.ceilings = new CostCeilings(data.words());
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> costs = CostCeilings.listCosts(context);
    Optional<Money> budget = Budget.find(context.plan().funding());
    if (costs.size() != 1 || budget.isEmpty() || ceilings.isUnitCost(costs.getFirst())) {
      return;
    }
    Indicator only = costs.getFirst();
    Optional<Quantity> limit = CostCeilings.moneyLimit(only);
    if (limit.filter(cost -> cost.baseAmount().compareTo(budget.get().yuan()) == 0).isPresent()) {
      findings.report(
          only.at(),
          Bilingual.format(
              "唯一的成本指标“%s”就是预算总额 %s，没有约束单位成本",
              "The only cost target, \"%s\", is the budget itself, %s, and limits no unit cost",
              only.name().value(),
              budget.get()));
    }
  }
}
