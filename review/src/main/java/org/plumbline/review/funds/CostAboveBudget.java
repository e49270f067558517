package org.plumbline.review.funds;

import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "cost_above_budget",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "成本指标高于项目预算", en = "A cost target is above the project's budget"),
    why =
        @Wording(
            zh = "成本上限高于预算，该指标不能约束支出，资金与目标不匹配。",
            en = "A ceiling above the budget holds nothing back; money and target do not match."),
    fix =
        @Wording(
            zh = "将成本上限改为不高于预算数，或说明差额由何种资金承担。",
            en = "Lower the ceiling to the budget, or say which other money bears the difference."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class CostAboveBudget implements IndicatorRule {

  private static final Bilingual NO_BUDGET =
      Bilingual.of("没有预算数，无法与成本指标比较", "No budget to hold the cost targets against");

  private final CostCeilings ceilings;

  CostAboveBudget(RuleData data) {
    this.ceilings = new CostCeilings(data.words());
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    Optional<Quantity> cost = CostCeilings.moneyLimit(indicator);
    if (cost.isEmpty()) {
      return;
    }
    Optional<Money> budget = Budget.find(context.plan().funding());
    if (budget.isEmpty()) {
      findings.notEnoughData(NO_BUDGET);
    } else if (cost.get().baseAmount().compareTo(budget.get().yuan()) > 0
        && !ceilings.spansYears(indicator)) {
      findings.report(indicator.at(), message(cost.get(), budget.get(), indicator));
    }
  }

  private static Bilingual message(Quantity cost, Money budget, Indicator indicator) {
    return Bilingual.format(
        "成本指标“%s”为 %s，高于预算 %s",
        "The cost target of \"%s\" is %s, above the budget of %s",
        indicator.name().value(),
        cost,
        budget);
  }
}
