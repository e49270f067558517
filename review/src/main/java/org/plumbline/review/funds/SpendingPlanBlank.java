package org.plumbline.review.funds;

import org.plumbline.model.plan.SpendingPlan;
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
    code = "spending_plan_blank",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "资金支出计划没有填写", en = "The spending plan is not filled in"),
    why =
        @Wording(
            zh = "没有支出计划，执行进度无从监控。",
            en = "Without it nothing can be monitored against the budget."),
    fix = @Wording(zh = "按节点填写累计支出数。", en = "Give the running total for each checkpoint."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SpendingPlanBlank implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (spending.steps().isEmpty()) {
      spending
          .heading()
          .ifPresent(heading ->
              findings.report(
                  heading.at(),
                  Bilingual.of("资金支出计划各节点均为空", "No checkpoint of the spending plan is filled in")));
    }
  }
}
