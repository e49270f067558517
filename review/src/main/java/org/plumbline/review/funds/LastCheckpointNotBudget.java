package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
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
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "last_checkpoint_not_budget",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "12月底支出计划与预算数不一致", en = "The spending plan does not end at the budget"),
    why =
        @Wording(
            zh = "全年支出计划应等于预算数；不等则有资金没有安排，或安排超出预算。",
            en =
                "The year's plan should come to the budget; otherwise money is unplanned, or"
                    + " planned twice."),
    fix =
        @Wording(
            zh = "核对各节点累计数，使12月底数等于预算数；确有结转的，在用途中说明。",
            en =
                "Correct the checkpoints so that December equals the budget; state any"
                    + " carry-over."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class LastCheckpointNotBudget implements PlanRule {

  private static final Bilingual NO_END =
      Bilingual.of(
          "支出计划没有12月底数，或口径、预算数不明，无法核对",
          "No figure for December, or its meaning or the budget is unknown");

  private final BigDecimal tolerance;

  LastCheckpointNotBudget(RuleData data) {
    this.tolerance = data.thresholds().get("last_checkpoint_not_budget", "tolerance");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (spending.steps().isEmpty()) {
      return;
    }
    Funding funding = context.plan().funding();
    Optional<BigDecimal> expected = SpendingSteps.expectedEnd(spending, funding);
    Checkpoint last = spending.steps().getLast();
    if (expected.isEmpty() || last.month() != 12) {
      findings.notEnoughData(NO_END);
      return;
    }
    BigDecimal end = SpendingSteps.end(spending);
    if (end.subtract(expected.get()).abs().compareTo(tolerance) > 0) {
      String unit = SpendingSteps.unit(spending, funding);
      findings.report(
          last.printed().at(),
          Bilingual.format(
              "到12月底累计 %s，应为 %s",
              "The plan comes to %s by December, it should be %s",
              end.toPlainString() + unit,
              expected.get().toPlainString() + unit));
    }
  }
}
