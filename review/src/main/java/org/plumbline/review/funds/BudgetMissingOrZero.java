package org.plumbline.review.funds;

import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.quantity.Money;
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
    code = "budget_missing_or_zero",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "预算数没有填写或为零", en = "The budget is missing or zero"),
    why =
        @Wording(
            zh = "没有预算数，目标与资金是否匹配无从审核。",
            en = "Without it nobody can judge whether goals and money match."),
    fix = @Wording(zh = "填写批复或申报的预算数及资金来源。", en = "Give the budget and its sources."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class BudgetMissingOrZero implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Funding funding = context.plan().funding();
    Optional<Money> budget = Budget.find(funding);
    if (budget.isEmpty()) {
      findings.report(context.plan().at(), Bilingual.of("没有填写预算数", "No budget is given"));
    } else if (budget.get().yuan().signum() <= 0) {
      findings.report(
          funding.total().or(funding::fiscal).map(Sourced::at).orElse(context.plan().at()),
          Bilingual.format("预算数为 %s", "The budget is %s", budget.get()));
    }
  }
}
