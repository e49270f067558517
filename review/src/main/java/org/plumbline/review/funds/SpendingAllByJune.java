package org.plumbline.review.funds;

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
    code = "spending_all_by_june",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "资金上半年全部支出", en = "All spending is planned by June"),
    why =
        @Wording(
            zh = "下半年的工作已无资金可以约束；一次付清还意味着先付款后验收。",
            en =
                "Nothing is left to hold back for the second half, and work is paid before it is"
                    + " accepted."),
    fix =
        @Wording(
            zh = "按合同和验收进度分节点安排；确需一次付清的，说明原因。",
            en = "Plan payments by contract and acceptance, or say why all falls due so early."),
    basis = @LegalBasis(document = "mof-2019-136"))
final class SpendingAllByJune implements PlanRule {

  private static final int HALF_YEAR = 6;

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (!SpendingSteps.isCumulative(spending) || spending.steps().getLast().month() <= HALF_YEAR) {
      return;
    }
    SpendingSteps.findPaidOut(spending)
        .filter(step -> step.month() <= HALF_YEAR)
        .filter(step -> step.printed().value().compareTo(SpendingSteps.end(spending)) == 0)
        .ifPresent(step -> findings.report(step.printed().at(), message(step, context)));
  }

  private static Bilingual message(Checkpoint step, ReviewContext context) {
    String amount =
        step.printed().value().toPlainString()
            + SpendingSteps.unit(context.plan().spendingPlan(), context.plan().funding());
    return Bilingual.format(
        "到%d月底即支出全部 %s：下半年的工作如何约束？",
        "By month %d all %s is spent: what holds the second half of the year to its work?",
        step.month(),
        amount);
  }
}
