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
    code = "targets_of_another_unit",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title =
        @Wording(zh = "指标和数量与其他单位的项目相同", en = "Indicators and amounts are those of another unit"),
    why =
        @Wording(
            zh = "不同单位的工作量不会每一项都相同；相同多半是套用，没有按本单位测算。",
            en =
                "Two units do not have the same amount of work in everything; equal amounts were"
                    + " most likely copied and not worked out."),
    fix = @Wording(zh = "按本单位的工作量重新测算指标值。", en = "Work the targets out for this unit."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TargetsOfAnotherUnit implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (context.others().isEmpty()) {
      findings.notEnoughData(OtherPlanRules.ALONE);
      return;
    }
    context
        .others()
        .findSameAmountsElsewhere(KnownPlan.of(plan, context.fiscalYear()))
        .ifPresent(other ->
            findings.report(
                plan.at(),
                Bilingual.format(
                    "全部数量类指标的名称和指标值与“%s”的“%s”（%d 年度）相同",
                    "Every counted indicator and its amount is that of %s's \"%s\" (%d)",
                    other.unit(),
                    other.project(),
                    other.year())));
  }
}
