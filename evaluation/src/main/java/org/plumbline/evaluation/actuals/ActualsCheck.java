package org.plumbline.evaluation.actuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.text.Bilingual;

/** 实际值核对. What a person should look at before believing the actual values of a plan. */
public final class ActualsCheck {

  private ActualsCheck() {}

  /** Money and indicators, for papers that have no place for problems of their own. */
  public static List<Problem> of(PerformancePlan plan, PlanActuals actuals) {
    List<Problem> problems = new ArrayList<>(ofMoney(plan, actuals));
    problems.addAll(ActualsMatch.of(plan, actuals.indicators()).problems());
    return problems;
  }

  /** Amounts below nothing, and more spent than there was. */
  public static List<Problem> ofMoney(PerformancePlan plan, PlanActuals actuals) {
    List<Problem> problems = new ArrayList<>();
    negative(
        Bilingual.of("全年预算数", "The budget after adjustment"), actuals.annualBudget(), problems);
    negative(Bilingual.of("执行数", "The amount spent"), actuals.spent(), problems);
    negative(Bilingual.of("到位资金", "The amount received"), actuals.received(), problems);
    Optional<Money> budget = actuals.budgetOf(plan).filter(money -> money.yuan().signum() > 0);
    if (budget.isPresent()
        && actuals.spent().filter(spent -> spent.compareTo(budget.get()) > 0).isPresent()) {
      problems.add(
          new Problem(
              "spent_above_budget",
              Bilingual.format(
                  "执行数 %s 超过预算数 %s，请核实",
                  "More was spent (%s) than the budget allows (%s): please check",
                  actuals.spent().get(),
                  budget.get())));
    }
    return problems;
  }

  private static void negative(Bilingual name, Optional<Money> amount, List<Problem> problems) {
    amount
        .filter(money -> money.yuan().signum() < 0)
        .map(money ->
            new Problem(
                "negative_amount",
                Bilingual.of(
                    name.zh() + " " + money + " 为负，未采用；请核实",
                    name.en() + ", " + money + ", is negative: not used, please check")))
        .ifPresent(problems::add);
  }
}
