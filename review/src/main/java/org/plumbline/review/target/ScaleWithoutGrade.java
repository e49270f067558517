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
    code = "scale_without_grade",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "只列等级，未写要求哪一级", en = "A scale without the grade that is wanted"),
    why =
        @Wording(
            zh = "“优良中低差”列出了全部等级，没有说明目标是哪一级。",
            en = "The whole scale is printed; which grade is the target is not."),
    fix = @Wording(zh = "写明要求达到的等级，如“良及以上”。", en = "Name the grade that is wanted, as in 良及以上."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class ScaleWithoutGrade implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value().assumptions().contains(Assumption.SCALE_WITHOUT_GRADE))
        .ifPresent(target -> findings.report(target.at(), message(target.value())));
  }

  private static Bilingual message(Target target) {
    return Bilingual.format(
        "指标值“%s”只列出等级，未写要求达到哪一级",
        "The target %s lists a scale and not the grade wanted", target.text());
  }
}
