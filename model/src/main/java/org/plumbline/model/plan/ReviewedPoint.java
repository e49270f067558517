package org.plumbline.model.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 审核要点评定. One point of a review form, as it was filled in.
 *
 * @param title as printed, without its points
 * @param code of the point in the form that the regulation prescribes; absent for any other
 */
public record ReviewedPoint(
    Sourced<String> title, Optional<String> code, Suggestion suggestion, Decision decision) {

  /**
   * 建议等级. What checks suggested.
   *
   * @param grade absent where the form prints none, or that it could not be told
   * @param grounds 依据的审核意见
   */
  public record Suggestion(
      Optional<Sourced<ReviewGrade>> grade, Optional<Sourced<String>> grounds) {}

  /**
   * 审核人评定. What a person decided; all of it is absent on a form that waits for one.
   *
   * @param score of a quantitative review
   * @param remark what was written beside the grade
   */
  public record Decision(
      Optional<Sourced<ReviewGrade>> grade,
      Optional<Sourced<BigDecimal>> score,
      Optional<Sourced<String>> remark) {}
}
