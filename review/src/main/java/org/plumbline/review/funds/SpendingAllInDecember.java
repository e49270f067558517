package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "spending_all_in_december",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title =
        @Wording(
            zh = "支出几乎全部安排在最后一个节点",
            en = "Nearly all spending is planned for the last checkpoint"),
    why =
        @Wording(
            zh = "年底集中支出容易突击花钱或形成结转，年中监控也无从比较。",
            en =
                "Spending at the year's end invites haste or carry-over, and leaves mid-year"
                    + " monitoring nothing to compare."),
    fix =
        @Wording(
            zh = "按合同和实施进度分节点安排；确需年底支付的，说明原因。",
            en = "Plan payments by contract and progress, or say why they fall due only then."),
    basis = @LegalBasis(document = "mof-2019-136"))
final class SpendingAllInDecember implements PlanRule {

  private final BigDecimal share;

  SpendingAllInDecember(RuleData data) {
    this.share = data.thresholds().get("spending_all_in_december", "share");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (!SpendingSteps.isCumulative(spending) || spending.steps().getLast().month() != 12) {
      return;
    }
    List<Checkpoint> steps = spending.steps();
    Checkpoint last = steps.getLast();
    BigDecimal end = last.printed().value();
    Optional<Checkpoint> before =
        steps.size() > 1 ? Optional.of(steps.get(steps.size() - 2)) : Optional.empty();
    BigDecimal reached = before.map(step -> step.printed().value()).orElse(BigDecimal.ZERO);
    if (end.signum() > 0 && end.subtract(reached).compareTo(end.multiply(share)) >= 0) {
      findings.report(last.printed().at(), message(before, end, spending, context));
    }
  }

  private static Bilingual message(
      Optional<Checkpoint> before, BigDecimal end, SpendingPlan spending, ReviewContext context) {
    String unit = SpendingSteps.unit(spending, context.plan().funding());
    String total = end.toPlainString() + unit;
    return before
        .map(step ->
            Bilingual.format(
                "到%d月底只计划支出 %s，其余到12月底才支出（共 %s）：能否按期执行？",
                "By month %d only %s is to be spent, the rest of %s by December: can it be done?",
                step.month(),
                step.printed().value().toPlainString() + unit,
                total))
        .orElseGet(() ->
            Bilingual.format(
                "12月底以前的节点均未填写，%s 全部安排在12月底：能否按期执行？",
                "No checkpoint before December is filled in; all %s falls there: can it be done?",
                total));
  }
}
