package org.plumbline.review.indicator;

import org.plumbline.model.plan.Dimension;
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
    code = "satisfaction_described_otherwise",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title =
        @Wording(
            zh = "满意度指标的描述没有讲满意度",
            en = "A satisfaction indicator described as something else"),
    why =
        @Wording(
            zh = "描述讲的是另一件事，不知道向谁、怎样调查满意度。",
            en = "The description is about something else; nobody learns whom to ask, and how."),
    fix =
        @Wording(
            zh = "写明调查对象、调查方式和计算方法。",
            en = "Say who is asked, how, and how the answer is computed."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SatisfactionDescribedOtherwise implements IndicatorRule {

  private final WordList words;

  SatisfactionDescribedOtherwise(IndicatorWords words) {
    this.words = words.get("satisfaction_descriptions");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.RECIPIENT_SATISFACTION)) {
      return;
    }
    indicator
        .description()
        .filter(description -> !words.foundIn(description.value()))
        .ifPresent(description ->
            findings.report(
                description.at(),
                Bilingual.format(
                    "“%s”的描述没有讲满意度怎样得来",
                    "The description of \"%s\" does not say how satisfaction is found out",
                    OrdinalPrefix.strip(indicator.name().value()))));
  }
}
