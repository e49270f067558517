package org.plumbline.evaluation.actuals;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 项目实际完成情况. What one project spent and achieved.
 *
 * @param project project code
 * @param annualBudget 全年预算数, after adjustment; absent where nobody said
 * @param spent 全年执行数, or what was spent by the checkpoint; absent is not zero
 * @param received 实际到位资金; absent is not zero
 * @param origins where the money figures came from
 */
public record PlanActuals(
    String project,
    Optional<Money> annualBudget,
    Optional<Money> spent,
    Optional<Money> received,
    List<IndicatorActual> indicators,
    MoneyOrigins origins) {

  public PlanActuals {
    indicators = List.copyOf(indicators);
  }

  /** Where nothing more is known of the money. */
  public PlanActuals(
      String project,
      Optional<Money> annualBudget,
      Optional<Money> spent,
      List<IndicatorActual> indicators) {
    this(project, annualBudget, spent, Optional.empty(), indicators, MoneyOrigins.NONE);
  }

  /** 全年预算数 as far as anybody said, or else what the plan prints. */
  public Optional<Money> budgetOf(PerformancePlan plan) {
    return annualBudget.or(() -> plan.funding().budgetOfYear().map(Sourced::value));
  }

  /** The same money with other indicators. */
  public PlanActuals with(List<IndicatorActual> others) {
    return new PlanActuals(project, annualBudget, spent, received, others, origins);
  }

  /** 金额来源. Where money figures came from, as a person can follow it: a cell, a file. */
  public record MoneyOrigins(String budget, String spent, String received) {

    public static final MoneyOrigins NONE = new MoneyOrigins("", "", "");

    /** All from one place. */
    public static MoneyOrigins of(String origin) {
      return new MoneyOrigins(origin, origin, origin);
    }
  }
}
