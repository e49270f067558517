package org.plumbline.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 自评结果. What a form reports of the plan as a whole.
 *
 * @param goals 目标实际完成情况, in words
 * @param weights points printed inside the labels of categories
 * @param totalWeight 总分, what could be reached
 * @param totalScore 总得分, what was reached
 */
public record ReportedResult(
    List<Goal> goals,
    List<CategoryWeight> weights,
    Optional<Sourced<BigDecimal>> totalWeight,
    Optional<Sourced<BigDecimal>> totalScore) {

  private static final ReportedResult NONE =
      new ReportedResult(List.of(), List.of(), Optional.empty(), Optional.empty());

  public ReportedResult {
    goals = List.copyOf(goals);
    weights = List.copyOf(weights);
  }

  /** A form that reports nothing. */
  public static ReportedResult none() {
    return NONE;
  }
}
