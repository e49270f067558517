package org.plumbline.model.plan;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.SourceLocation;

/**
 * 绩效目标表. What one sum of public money is to achieve in one year.
 *
 * @param indicators in document order
 */
public record PerformancePlan(
    FormKind form,
    PlanHeading heading,
    Funding funding,
    SpendingPlan spendingPlan,
    List<Goal> goals,
    List<Indicator> indicators) {

  public PerformancePlan {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  public Project project() {
    return heading.project();
  }

  public OptionalInt fiscalYear() {
    return heading.fiscalYear().stream().mapToInt(FiscalYear::year).findFirst();
  }

  /** The place that stands for the plan as a whole. */
  public SourceLocation at() {
    return heading.title().at();
  }
}
