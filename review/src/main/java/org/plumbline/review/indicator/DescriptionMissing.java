package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "description_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标描述缺失", en = "An indicator has no description"),
    why =
        @Wording(
            zh = "同表其他指标有描述，此处空白属缺项。",
            en = "The other indicators of the table are described; this cell was left out."),
    fix =
        @Wording(
            zh = "补写指标的含义、口径和取数方法。",
            en = "Say what the indicator means and how its value is obtained."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class DescriptionMissing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> bare = context.indicatorsWhere(indicator -> indicator.description().isEmpty());
    if (bare.size() == context.plan().indicators().size()) {
      findings.notApplicable(Bilingual.of("本表没有指标描述", "The form describes none of its indicators"));
      return;
    }
    bare.forEach(indicator ->
        findings.report(
            indicator.name().at(),
            Bilingual.format(
                "“%s”没有指标描述",
                "\"%s\" has no description", OrdinalPrefix.strip(indicator.name().value()))));
  }
}
