package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "description_names_source_only",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标描述只写来源", en = "A description names only a source"),
    why =
        @Wording(
            zh = "“合同约定”“国家标准”是依据，不是对指标的描述。",
            en = "\"As the contract says\" is a basis, not a description of what is measured."),
    fix =
        @Wording(
            zh = "来源写入“指标值确定依据”，描述栏写明衡量什么。",
            en = "Move the source to the basis column and describe what is measured."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class DescriptionNamesSourceOnly implements IndicatorRule {

  private final WordList sources;

  DescriptionNamesSourceOnly(IndicatorWords words) {
    this.sources = words.get("sources_as_description");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .description()
        .filter(description -> sources.includes(description.value()))
        .ifPresent(description ->
            findings.report(
                description.at(),
                Bilingual.format(
                    "“%s”的描述“%s”只是依据，没有说明衡量什么",
                    "The description of \"%s\" is only a source, \"%s\"",
                    OrdinalPrefix.strip(indicator.name().value()),
                    description.value())));
  }
}
