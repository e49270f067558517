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
    code = "several_values_in_target",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "一格有多个指标值", en = "Several values stand in one target cell"),
    why =
        @Wording(
            zh = "一个指标值对应一个指标，合在一起无法分别评分。",
            en = "A cell with several values cannot be scored."),
    fix =
        @Wording(
            zh = "拆成多个指标，各填一个指标值。",
            en = "Split it into several indicators with one value each."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class SeveralValuesInTarget implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value().assumptions().contains(Assumption.SEVERAL_VALUES))
        .ifPresent(target -> findings.report(target.at(), message(target.value())));
  }

  private static Bilingual message(Target target) {
    return Bilingual.format(
        "指标值“%s”含有多个数值，只能按第一个理解",
        "The target %s holds several values; only the first could be read", target.text());
  }
}
