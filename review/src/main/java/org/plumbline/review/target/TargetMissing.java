package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
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
    code = "target_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "指标值缺失", en = "An indicator has no target"),
    why =
        @Wording(
            zh = "没有指标值，无从监控，也无从评分。",
            en = "Without a target there is nothing to monitor and nothing to score."),
    fix = @Wording(zh = "补填指标值；不再考核的指标整行删去。", en = "State a target, or delete the row."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class TargetMissing implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (indicator.target().isEmpty()) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "“%s”没有指标值", "\"%s\" has no target", OrdinalPrefix.strip(indicator.name().value())));
    }
  }
}
