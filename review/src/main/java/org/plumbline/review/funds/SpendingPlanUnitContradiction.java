package org.plumbline.review.funds;

import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.SpendingPlan;
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

@ReviewRule(
    code = "spending_plan_unit_contradiction",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title =
        @Wording(
            zh = "资金支出计划标题写百分比，数字却是金额",
            en = "The spending plan is headed per cent but holds amounts"),
    why =
        @Wording(
            zh = "读者会把金额当成百分比，支出进度无法核对。",
            en = "Readers take amounts for per cent, and progress cannot be checked."),
    fix =
        @Wording(
            zh = "标题改为“资金支出计划（万元）”，或改填占预算的百分比。",
            en = "Head it with the unit of money, or print shares of the budget."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SpendingPlanUnitContradiction implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (!spending.statesPercent()
        || spending.steps().isEmpty()
        || !SpendingSteps.inMoney(spending)) {
      return;
    }
    Checkpoint last = spending.steps().getLast();
    findings.report(
        spending.heading().map(Sourced::at).orElse(last.printed().at()),
        Bilingual.format(
            "标题为百分比，而 %1$d月底填 %2$s，是金额",
            "The heading says per cent, but the figure for month %1$d, %2$s, is an amount",
            last.month(),
            last.printed().value().toPlainString()));
  }
}
