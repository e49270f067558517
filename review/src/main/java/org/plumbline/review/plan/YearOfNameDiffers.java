package org.plumbline.review.plan;

import org.plumbline.model.plan.Indicator;
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
    code = "year_of_name_differs",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "名称中的年份不是本预算年度", en = "A name carries a year that is not the plan's"),
    why =
        @Wording(
            zh = "旧年份多为套用往年表格所留，考核的可能不是本年的事。",
            en =
                "An old year is often left over from an earlier form, and may not be this year's"
                    + " work."),
    fix =
        @Wording(
            zh = "改为本年度；确为往年事项的，在描述中写明（如清算、结转）。",
            en = "Put this year, or say in the description that the matter is an earlier year's."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class YearOfNameDiffers implements PlanRule {

  private final PastYears years;

  YearOfNameDiffers(RuleData data) {
    this.years =
        new PastYears(
            data.thresholds().get("year_of_name_differs", "years").intValueExact(),
            data.words().get("other_year_meant"),
            data.words().get("amount_heads"));
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    check(context.plan().project().name(), context, findings);
    for (Indicator indicator : context.plan().indicators()) {
      check(indicator.name(), context, findings);
    }
  }

  private void check(Sourced<String> name, ReviewContext context, Findings findings) {
    int year = years.findIn(name.value(), context.fiscalYear());
    if (year != PastYears.NONE) {
      findings.report(
          name.at(),
          Bilingual.format(
              "“%s”写的是 %d 年，而本表是 %d 年度",
              "\"%s\" says %d, but the plan is for %d", name.value(), year, context.fiscalYear()));
    }
  }
}
