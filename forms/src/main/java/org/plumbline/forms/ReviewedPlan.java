package org.plumbline.forms;

import java.util.Optional;
import org.plumbline.review.PlanReview;

/**
 * 已审核的绩效目标表. A plan's review, and the grade it suggests.
 *
 * @param suggestedGrade the official word (优, 良, 中, 差); absent where the checks cannot tell. A
 *     person decides
 */
public record ReviewedPlan(PlanReview review, Optional<String> suggestedGrade) {

  /** Without a grade. */
  public static ReviewedPlan of(PlanReview review) {
    return new ReviewedPlan(review, Optional.empty());
  }
}
