package org.plumbline.forms;

import java.util.Optional;
import org.plumbline.review.PlanReview;
import org.plumbline.review.form.ReviewForm;

/**
 * 已审核的绩效目标表. A plan's review, and the grade it suggests.
 *
 * @param suggestedGrade the official word (优, 良, 中, 差); absent where the checks cannot tell. A
 *     person decides
 * @param form 审核表; absent where none was filled in
 */
public record ReviewedPlan(
    PlanReview review, Optional<String> suggestedGrade, Optional<ReviewForm> form) {

  public ReviewedPlan(PlanReview review, Optional<String> suggestedGrade) {
    this(review, suggestedGrade, Optional.empty());
  }

  /** Without a grade. */
  public static ReviewedPlan of(PlanReview review) {
    return new ReviewedPlan(review, Optional.empty());
  }

  /** With the review form, and the grade that it suggests. */
  public static ReviewedPlan of(PlanReview review, ReviewForm form) {
    return new ReviewedPlan(review, form.overall().findOfficial(), Optional.of(form));
  }
}
