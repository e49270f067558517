package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
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
    if (gap.abs().compareTo(tolerance) > 0 && (gap.signum() > 0 || hasTwoSources(context.plan()))) {
      findings.report(total.at(), message(total.value(), sum, funding));
    }
  }

  /**
   * Whether the two are all the money there is: a smaller sum proves nothing where the form prints
   * further sources (上年结转, 地方资金), or reports a year and may name some.
   */
  private static boolean hasTwoSources(PerformancePlan plan) {
    Funding funding = plan.funding();
    Set<SourceLocation> summed =
        Stream.of(funding.total(), funding.fiscal(), funding.other())
            .flatMap(Optional::stream)
            .map(Sourced::at)
            .collect(Collectors.toSet());
    return plan.form() == FormKind.PLAN
        && plan.details().fundingRows().stream()
            .flatMap(row -> row.amounts().planned().stream())
            .allMatch(money -> summed.contains(money.at()) || money.value().yuan().signum() == 0);
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
