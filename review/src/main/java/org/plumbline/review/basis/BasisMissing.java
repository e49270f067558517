package org.plumbline.review.basis;

import java.util.List;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
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
    code = "basis_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值确定依据缺失", en = "A target without a basis"),
    why =
        @Wording(
            zh = "没有依据，审核时无法判断指标值是过高还是过低。",
            en = "Without a basis nobody can judge whether the target is too high or too low."),
    fix = @Wording(zh = "补填依据的种类和来源。", en = "State the kind of standard and its source."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BasisMissing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> bare = context.indicatorsWhere(BasisMissing::isBare);
    if (bare.size() == context.plan().indicators().size()) {
      findings.notApplicable(Bilingual.of("本表没有指标值确定依据", "The form states no bases"));
      return;
    }
    bare.forEach(indicator ->
        findings.report(
            indicator.at(),
            Bilingual.format(
                "“%s”没有写明指标值确定依据",
                "\"%s\" states no basis for its target",
                OrdinalPrefix.strip(indicator.name().value()))));
  }

  private static boolean isBare(Indicator indicator) {
    return indicator
        .basis()
        .map(Sourced::value)
        .filter(basis -> basis.kind() != BasisKind.UNSTATED)
        .isEmpty();
  }
}
