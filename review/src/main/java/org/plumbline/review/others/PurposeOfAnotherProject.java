package org.plumbline.review.others;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.known.KnownPlan;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

@ReviewRule(
    code = "purpose_of_another_project",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "两个项目的资金用途相同", en = "Two projects of one unit are for the same purpose"),
    why =
        @Wording(
            zh = "同一单位的两个项目写同一用途，可能重复申报，也可能套用了别的表。",
            en =
                "The same money may have been asked for twice, or one form was copied from the other."),
    fix =
        @Wording(
            zh = "写明各自的支出内容；确属同一事项的，合并为一个项目。",
            en = "Say what each is spent on; if both are one thing, make them one project."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class PurposeOfAnotherProject implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (context.others().isEmpty()) {
      findings.notEnoughData(OtherPlanRules.ALONE);
      return;
    }
    context
        .others()
        .findSamePurpose(KnownPlan.of(plan, context.fiscalYear()))
        .ifPresent(other ->
            findings.report(
                plan.heading().purpose().map(text -> text.at()).orElseGet(plan::at),
                Bilingual.format(
                    "资金用途与本单位另一项目“%s”完全相同",
                    "The purpose is word for word that of the unit's project \"%s\"",
                    other.project())));
  }
}
