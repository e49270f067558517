package org.plumbline.review.goal;

import org.plumbline.model.plan.PerformancePlan;
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
    code = "goal_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "没有填写绩效目标", en = "No goal is given"),
    why =
        @Wording(
            zh = "没有目标，指标不知道为什么而设；未设定目标的不得申请预算。",
            en =
                "Without a goal the indicators measure nothing in particular; no goal, no budget."),
    fix = @Wording(zh = "写明本年度预期的产出和效果。", en = "State the output and effect expected in the year."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalMissing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.goals().stream().allMatch(goal -> goal.text().isBlank())) {
      findings.report(
          plan.goals().isEmpty() ? plan.at() : plan.goals().getFirst().at(),
          Bilingual.of("没有填写绩效目标", "No goal is given"));
    }
  }
}
