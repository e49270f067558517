package org.plumbline.review.indicator;

import java.math.BigDecimal;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "benefit_beyond_project",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "效益指标是全域性数据，本项目难以决定", en = "A benefit that the project can hardly cause"),
    why =
        @Wording(
            zh = "全市（省、国）的总量和增速由许多因素决定，小额资金无法对它负责，达到与否都说明不了绩效。",
            en =
                "A city-wide total or growth rate has many causes; a small sum cannot answer for"
                    + " it, and reaching it proves nothing."),
    fix = @Wording(zh = "改写为本项目受益对象的变化。", en = "State what changes for those the project serves."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BenefitBeyondProject implements IndicatorRule {

  private final WordList regions;
  private final WordList aggregates;
  private final BigDecimal small;

  BenefitBeyondProject(RuleData data) {
    this.regions = data.indicatorWords().get("whole_regions");
    this.aggregates = data.indicatorWords().get("regional_aggregates");
    this.small = data.thresholds().get("benefit_beyond_project", "budget");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    if (!indicator.isIn(Category.BENEFIT) || !regions.startOf(name) || !aggregates.foundIn(name)) {
      return;
    }
    context
        .plan()
        .funding()
        .total()
        .map(Sourced::value)
        .filter(budget -> budget.yuan().compareTo(small) < 0)
        .ifPresent(budget ->
            findings.report(
                indicator.name().at(),
                Bilingual.format(
                    "“%s”是全域性数据，预算 %s 的项目能否决定它？",
                    "\"%s\" is a figure of the whole region: can a project of %s cause it?",
                    name,
                    budget)));
  }
}
