package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Assumption;
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
    code = "month_ambiguous",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "“月”是几个月还是几月", en = "A month that may be a length or a date"),
    why =
        @Wording(
            zh = "“≤2月”可以是两个月，也可以是二月底，读法不同结论不同。",
            en = "≤2月 may be two months or the end of February, and the verdict differs."),
    fix = @Wording(zh = "时长写“个月”，期限写“2月底前”。", en = "Write 个月 for a length, and 2月底前 for a date."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class MonthAmbiguous implements IndicatorRule {
  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value().assumptions().contains(Assumption.MONTH_AS_DURATION))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”的指标值 %s 是时长还是月份没有写清，按时长理解",
                    "Whether %2$s of \"%1$s\" is a length or a date is not said; it is read as a"
                        + " length",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }
}
