package org.plumbline.review.funds;

import java.math.BigDecimal;
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
    code = "cost_covers_little",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "成本指标只说明了预算的一小部分", en = "The cost targets explain little of the budget"),
    why =
        @Wording(
            zh = "其余资金没有成本约束，看不出用在哪里。",
            en = "The rest of the money has no ceiling, and nobody can see what it is for."),
    fix =
        @Wording(
            zh = "补充其余支出的成本指标，或在资金用途中说明。",
            en = "Add cost targets for the rest, or say in the purpose what it is for."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class CostCoversLittle implements PlanRule {

  private static final Bilingual PRICES =
      Bilingual.of("成本指标中有单价，合计多少无法确定", "Some cost targets are prices, so their sum is unknown");

  private final CostCeilings ceilings;
  private final BigDecimal share;

  CostCoversLittle(RuleData data) {
    this.ceilings = new CostCeilings(data.words());
    this.share = data.thresholds().get("cost_covers_little", "share");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<Money> budget = Budget.find(context.plan().funding());
    BigDecimal sum = BigDecimal.ZERO;
    Optional<Indicator> last = Optional.empty();
    for (Indicator indicator : context.plan().indicators()) {
      Optional<Quantity> limit = CostCeilings.moneyLimit(indicator);
      if (limit.isPresent()) {
        if (ceilings.isUnitCost(indicator)) {
          findings.notEnoughData(PRICES);
          return;
        }
        sum = sum.add(limit.get().baseAmount());
        last = Optional.of(indicator);
      }
    }
    if (budget.isPresent()
        && last.isPresent()
        && sum.compareTo(budget.get().yuan().multiply(share)) < 0) {
      Money covered = new Money(sum, budget.get().printedUnit());
      findings.report(last.get().at(), message(covered, budget.get()));
    }
  }

  private static Bilingual message(Money covered, Money budget) {
    return Bilingual.format(
        "成本指标合计 %s，预算 %s：其余 %s 用于什么？",
        "The cost targets come to %s of a budget of %s: what are the other %s for?",
        covered,
        budget,
        budget.minus(covered));
  }
}
