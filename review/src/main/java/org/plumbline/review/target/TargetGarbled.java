package org.plumbline.review.target;

import java.util.List;
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

@ReviewRule(
    code = "target_garbled",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值符号或数字有误", en = "A comparator or number is malformed"),
    why =
        @Wording(
            zh = "符号或数字有误，各人理解不同，评分时会起争议。",
            en = "People will read it differently, and disagree when it is scored."),
    fix =
        @Wording(
            zh = "按原意重新填写比较符号和数字。",
            en = "Write the comparator and the number again as they were meant."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class TargetGarbled implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> isGarbled(target.value().assumptions()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "指标值“%s”的符号或数字有误",
                    "The comparator or the number of the target %s is malformed",
                    target.value().text())));
  }

  private static boolean isGarbled(List<Assumption> assumptions) {
    return !assumptions.isEmpty()
        && (assumptions.contains(Assumption.OCR_OPERATOR)
            || assumptions.contains(Assumption.OPERATOR_GARBLED)
            || assumptions.contains(Assumption.NUMBER_REPAIRED));
  }
}
