package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.Digits;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "timeliness_in_words",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "时效指标没有时间", en = "A timeliness target that names no time"),
    why =
        @Wording(
            zh = "“及时”没有期限，到期也说不清是否完成。",
            en = "In time for what? Without a date nobody can say whether it was met."),
    fix =
        @Wording(
            zh = "写明最迟完成日期或时限，如“≤10月底”“收到申请后15日内”。",
            en = "State a latest date or a time limit, as in \"by the end of October\"."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TimelinessInWords implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.TIMELINESS)) {
      return;
    }
    indicator
        .target()
        .filter(target -> target.value() instanceof Target.State)
        .filter(target -> !Digits.standIn(indicator.description().map(Sourced::value).orElse("")))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "时效指标“%s”的指标值“%s”没有期限",
                    "The timeliness target of \"%s\", \"%s\", names no time",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }
}
