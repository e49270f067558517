package org.plumbline.review.funds;

import java.math.BigDecimal;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
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
    code = "sources_not_adding_up",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title =
        @Wording(zh = "各项资金来源之和与预算数不符", en = "The sources of money do not add up to the budget"),
    why =
        @Wording(
            zh = "预算数与来源不符，无法判断目标与资金是否匹配。",
            en = "If budget and sources differ, nobody can judge whether money and goals match."),
    fix =
        @Wording(
            zh = "核对预算数、财政资金和其他资金，使合计相等；没有其他资金的填 0 或留空。",
            en = "Correct budget, fiscal and other money so that they add up."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SourcesNotAddingUp implements PlanRule {

  private final BigDecimal tolerance;

  SourcesNotAddingUp(RuleData data) {
    this.tolerance = data.thresholds().get("sources_not_adding_up", "tolerance");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Funding funding = context.plan().funding();
    if (funding.total().isEmpty() || funding.fiscal().isEmpty()) {
      return;
    }
    Sourced<Money> total = funding.total().get();
    Money fiscal = funding.fiscal().get().value();
    Money sum = funding.other().map(other -> fiscal.plus(other.value())).orElse(fiscal);
    BigDecimal gap = funding.printedUnit().fromYuan(sum.yuan().subtract(total.value().yuan()));
    if (gap.abs().compareTo(tolerance) > 0 && (gap.signum() > 0 || hasTwoSources(context))) {
      findings.report(total.at(), message(total.value(), sum, funding));
    }
  }

  /** Forms that report a year may name further sources (上年结转), so a smaller sum proves nothing. */
  private static boolean hasTwoSources(ReviewContext context) {
    return context.plan().form() == FormKind.PLAN;
  }

  private static Bilingual message(Money total, Money sum, Funding funding) {
    String other = funding.other().map(money -> money.value().toString()).orElse("未填");
    String otherEn = funding.other().map(money -> money.value().toString()).orElse("not given");
    String fiscal = funding.fiscal().map(money -> money.value().toString()).orElse("");
    return Bilingual.of(
        "预算数 %s，而财政资金 %s、其他资金 %s，合计 %s".formatted(total, fiscal, other, sum),
        "The budget is %s, but fiscal money %s and other money %s come to %s"
            .formatted(total, fiscal, otherEn, sum));
  }
}
