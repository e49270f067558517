package org.plumbline.review.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "contract_after_payment",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "合同签订晚于资金付清", en = "The contract is made after all is paid"),
    why =
        @Wording(
            zh = "没有合同就付款，违反支付程序，也无从验收。",
            en =
                "To pay before there is a contract breaks the rules of payment, and nothing can"
                    + " be accepted against it."),
    fix =
        @Wording(
            zh = "把签订期限提前，或把支出安排在签订之后。",
            en = "Make the contract earlier, or plan the spending after it."),
    basis = @LegalBasis(document = "mof-2019-136"))
final class ContractAfterPayment implements PlanRule {
  private static final int DECEMBER = 12;

  private final WordList signing;

  ContractAfterPayment(RuleData data) {
    this.signing = data.words().get("contract_signing");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    SpendingPlan spending = context.plan().spendingPlan();
    if (!SpendingSteps.isCumulative(spending)) {
      return;
    }
    Optional<Checkpoint> paid =
        SpendingSteps.findPaidOut(spending).filter(step -> step.month() < DECEMBER);
    if (paid.isPresent()) {
      for (Indicator indicator : context.indicatorsIn(Dimension.TIMELINESS)) {
        compare(indicator, paid.get().month(), findings);
      }
    }
  }

  private void compare(Indicator indicator, int paidBy, Findings findings) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    if (signing.foundIn(name)
        && indicator.target().filter(target -> isLater(target.value(), paidBy)).isPresent()) {
      findings.report(
          indicator.at(),
          Bilingual.format(
              "“%s”的期限是 %s，而资金到%d月底已付完",
              "\"%s\" is due %s, and all is paid by the end of month %d",
              name,
              indicator.at().text(),
              paidBy));
    }
  }

  private static boolean isLater(Target target, int month) {
    return target instanceof Target.Deadline(_, Optional<LocalDate> by)
        && by.filter(day -> day.getMonthValue() > month).isPresent();
  }
}
