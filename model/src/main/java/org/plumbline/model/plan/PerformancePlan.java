package org.plumbline.model.plan;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.SourceLocation;

/**
 * 绩效目标表. What one sum of public money is to achieve in one year.
 *
 * @param indicators in document order
 * @param details what the form prints beyond the plan of the year
 */
public record PerformancePlan(
    FormKind form,
    PlanHeading heading,
    Funding funding,
    SpendingPlan spendingPlan,
    List<Goal> goals,
    List<Indicator> indicators,
    FormDetails details) {

  public PerformancePlan {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** A plan without details. */
  public PerformancePlan(
      FormKind form,
      PlanHeading heading,
      Funding funding,
      SpendingPlan spendingPlan,
      List<Goal> goals,
      List<Indicator> indicators) {
    this(form, heading, funding, spendingPlan, goals, indicators, FormDetails.none());
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
