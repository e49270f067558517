package org.plumbline.review.funds;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class SourcesNotAddingUpTest {

  private static final Rule RULE = new SourcesNotAddingUp(RuleData.bundled());

  @Test
  void findsGap() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "100", "50").build())
        .findings()
        .containsExactly("预算数 170.00万元，而财政资金 100.00万元、其他资金 50.00万元，合计 150.00万元");
  }

  @Test
  void findsSumAboveBudget() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "170", "0.02").build()).findings().hasSize(1);
  }

  @Test
  void silentWhereFormPrintsFurtherSources() {
    PerformancePlan plan = aPlan().budgeting("170", "100", "50").build();
    SourceLocation at = SourceLocation.cell(0, 1, 5, 2, "20.00");
    FundingRow carriedOver =
        new FundingRow(
            new Sourced<>("上年结转资金", at),
            FundingRow.Amounts.planned(
                new Sourced<>(Money.of("20", MoneyUnit.TEN_THOUSAND_YUAN), at)),
            FundingRow.Execution.none());
    FormDetails none = FormDetails.none();
    PerformancePlan detailed =
        new PerformancePlan(
            plan.form(),
            plan.heading(),
            plan.funding(),
            plan.spendingPlan(),
            plan.goals(),
            plan.indicators(),
            new FormDetails(
                none.department(),
                none.particulars(),
                List.of(carriedOver),
                none.tasks(),
                none.longTerm(),
                none.report()));

    RuleCheck.of(RULE, detailed).isSilent();
  }

  @Test
  void silentWithinRounding() {
    RuleCheck.of(RULE, aPlan().budgeting("170", "120", "50.01").build()).isSilent();
    RuleCheck.of(RULE, aPlan().budgeting("170").build()).isSilent();
  }

  @Test
  void silentWithoutFigures() {
    RuleCheck.of(RULE, aPlan().withoutBudget().build()).isSilent();
  }
}
