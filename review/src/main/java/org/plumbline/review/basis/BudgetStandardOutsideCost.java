package org.plumbline.review.basis;

import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "budget_standard_outside_cost",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title =
        @Wording(
            zh = "非成本指标以预算支出标准为依据",
            en = "A budget standard as the basis of something else than cost"),
    why =
        @Wording(
            zh = "预算支出标准规定花多少钱，只能作成本指标的依据。",
            en =
                "A budget spending standard says how much may be spent; it is a basis for cost"
                    + " alone."),
    fix = @Wording(zh = "改为计划、行业或历史标准。", en = "Choose the plan, an industry standard or history."),
    basis = @LegalBasis(document = "mof-2021-101"),
    since = 2022)
final class BudgetStandardOutsideCost implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (indicator.dimension().isEmpty()
        || indicator.dimension().filter(Dimension::isCost).isPresent()) {
      return;
    }
    indicator
        .basis()
        .filter(basis -> basis.value().kind() == BasisKind.BUDGET_STANDARD)
        .ifPresent(basis ->
            findings.report(
                basis.at(),
                Bilingual.format(
                    "“%s”不是成本指标，依据却是预算支出标准",
                    "\"%s\" is no cost, yet its basis is a budget spending standard",
                    OrdinalPrefix.strip(indicator.name().value()))));
  }
}
