package org.plumbline.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.regulation.MonitoringRules.Lights;

/**
 * 绩效运行监控. A plan at a checkpoint (双监控: the money and the targets).
 *
 * @param at the checkpoint; spending and values up to and including this day
 * @param suggestion what the regulation lets one propose; a person decides
 */
public record MonitoringReport(
    PerformancePlan plan,
    LocalDate at,
    Lights convention,
    SpendingState spending,
    List<IndicatorState> indicators,
    Choice suggestion,
    List<Problem> problems) {

  public MonitoringReport {
    indicators = List.copyOf(indicators);
    problems = List.copyOf(problems);
  }
}
