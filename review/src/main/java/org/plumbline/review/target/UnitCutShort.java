package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

@ReviewRule(
    code = "unit_cut_short",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "计量单位不完整", en = "A unit is cut short"),
    why =
        @Wording(
            zh = "“万”可以是万元、万人、万件，监控和评价时无从比较。",
            en = "万 may be ten thousand of anything; nobody can compare it later."),
    fix = @Wording(zh = "写全单位，如“≤120万元”。", en = "Write the whole unit, as in ≤120万元."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class UnitCutShort implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value().assumptions().contains(Assumption.UNIT_CUT_SHORT))
        .ifPresent(target -> findings.report(target.at(), message(target.value())));
  }

  private static Bilingual message(Target target) {
    return Bilingual.format(
        "指标值“%s”的单位不完整", "The unit of the target %s is cut short", target.text());
  }
}
