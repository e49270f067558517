package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
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
    code = "target_is_narrative",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值是一段文字", en = "A target in sentences"),
    why =
        @Wording(
            zh = "文字里没有可对照的数值或状态，无法判断是否完成。",
            en =
                "There is neither a figure nor a state in it that a result could be held against."),
    fix =
        @Wording(
            zh = "把文字移到描述，指标值填数量、比率、日期或明确的状态。",
            en = "Move the words to the description and state a figure, a date or a plain state."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TargetIsNarrative implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value() instanceof Target.Narrative)
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”的指标值是文字，没有可对照的值：%s",
                    "The target of \"%s\" is in words that hold no value: %s",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }
}
