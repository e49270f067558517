package org.plumbline.review.funds;

import java.util.List;
import org.plumbline.model.plan.Checkpoint;
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
    code = "spending_plan_decreasing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title =
        @Wording(
            zh = "累计支出计划后一节点少于前一节点",
            en = "A cumulative spending plan falls from one checkpoint to the next"),
    why =
        @Wording(
            zh = "累计数不会减少，下降说明填错或填成了当期数。",
            en =
                "A running total cannot fall; a figure is wrong or was given for the period only."),
    fix =
        @Wording(
            zh = "改填从1月起的累计数，各节点依次不减。",
            en = "Give running totals from January; none may be below the one before."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SpendingPlanDecreasing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (!SpendingSteps.isCumulative(spending)) {
      return;
    }
    List<Checkpoint> steps = spending.steps();
    for (int i = 1; i < steps.size(); i++) {
      Checkpoint before = steps.get(i - 1);
      Checkpoint after = steps.get(i);
      if (after.printed().value().compareTo(before.printed().value()) < 0) {
        findings.report(after.printed().at(), message(before, after));
      }
    }
  }

  private static Bilingual message(Checkpoint before, Checkpoint after) {
    return Bilingual.format(
        "%d月底累计 %s，少于%d月底的 %s",
        "The running total of month %d, %s, is below that of month %d, %s",
        after.month(),
        after.printed().value().toPlainString(),
        before.month(),
        before.printed().value().toPlainString());
  }
}
