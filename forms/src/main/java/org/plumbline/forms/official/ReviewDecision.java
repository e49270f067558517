package org.plumbline.forms.official;

import java.util.Map;
import java.util.Optional;
import org.plumbline.review.form.ReviewPoint;
import org.plumbline.review.form.SuggestedGrade;

/**
 * 审核人评定. What a person decided on a review form.
 *
 * @param points by the code of the point
 * @param signature who signed when, as printed
 */
public record ReviewDecision(
    Map<String, PointDecision> points, SuggestedGrade overall, String opinion, String signature) {

  /** Not ☑, which Chinese fonts lack: a page would show an empty box. */
  private static final String TICK = "√";

  public ReviewDecision {
    points = Map.copyOf(points);
  }

  /**
   * 要点评定. The grade of one point.
   *
   * @param reason why it differs from the suggestion, where it does
   */
  public record PointDecision(SuggestedGrade grade, Optional<String> reason) {}

  Optional<PointDecision> find(ReviewPoint point) {
    return Optional.ofNullable(points.get(point.code()));
  }

  /** The four boxes, that of {@code grade} ticked. */
  static String boxes(SuggestedGrade grade, String separator) {
    return FormRows.CHOICE
        .replace("□" + grade.official(), TICK + grade.official())
        .replace("　", separator);
  }
}
