package org.plumbline.review.plan;

import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

@ReviewRule(
    code = "no_indicators",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "没有绩效指标", en = "The plan has no indicators"),
    why =
        @Wording(
            zh = "没有指标，目标无法衡量，也无法监控和评价。",
            en = "Without indicators nothing can be measured, monitored or evaluated."),
    fix = @Wording(zh = "按一级、二级指标分解填写绩效指标。", en = "State the goals as indicators, by category."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性、相关性）"))
final class NoIndicators implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    if (context.plan().indicators().isEmpty()) {
      findings.report(context.plan().at(), Bilingual.of("没有填写绩效指标", "No indicator is given"));
    }
  }
}
