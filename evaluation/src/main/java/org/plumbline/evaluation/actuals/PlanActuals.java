package org.plumbline.evaluation.actuals;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Money;

/**
 * 项目实际完成情况. What one project spent and achieved.
 *
 * @param project project code
 * @param annualBudget 全年预算数, after adjustment; absent where nobody said
 * @param spent 全年执行数, or what was spent by the checkpoint; absent is not zero
 */
public record PlanActuals(
    String project,
    Optional<Money> annualBudget,
    Optional<Money> spent,
    List<IndicatorActual> indicators) {

  public PlanActuals {
    indicators = List.copyOf(indicators);
  }
}
