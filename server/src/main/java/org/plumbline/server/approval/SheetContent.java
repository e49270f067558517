package org.plumbline.server.approval;

import java.util.List;
import java.util.Optional;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.review.form.SuggestedGrade;

/**
 * 审核表内容. What a reviewer decided so far.
 *
 * @param points in the order of the form
 */
record SheetContent(List<Point> points, String opinion) {

  SheetContent {
    points = List.copyOf(points);
  }

  /**
   * 要点评定. One point as the reviewer grades it.
   *
   * @param grade {@code UNDEFINED} as long as the reviewer has not graded it
   * @param reason why it differs from the suggestion
   */
  record Point(String code, SuggestedGrade suggested, SuggestedGrade grade, String reason) {

    public boolean differs() {
      return suggested != SuggestedGrade.UNDEFINED && suggested != grade;
    }
  }

  /** As the checks suggest it. */
  static SheetContent suggested(ReviewForm form) {
    return new SheetContent(
        form.assessments().stream()
            .map(each -> new Point(each.point().code(), each.grade(), each.grade(), ""))
            .toList(),
        "");
  }

  List<SuggestedGrade> grades() {
    return points.stream().map(Point::grade).toList();
  }

  Optional<Point> find(String code) {
    return points.stream().filter(point -> point.code().equals(code)).findFirst();
  }

  /** Of an assessment, for the page. */
  public Point of(Assessment assessment) {
    return find(assessment.point().code())
        .orElse(
            new Point(assessment.point().code(), assessment.grade(), SuggestedGrade.UNDEFINED, ""));
  }

  /** Why this cannot be signed yet. */
  Optional<Refusal> findObstacle() {
    if (grades().contains(SuggestedGrade.UNDEFINED)) {
      return Optional.of(Refusal.GRADE_MISSING);
    }
    if (points.stream().anyMatch(point -> point.differs() && point.reason().isBlank())) {
      return Optional.of(Refusal.DIFFERENCE_UNEXPLAINED);
    }
    return opinion.isBlank() ? Optional.of(Refusal.OPINION_MISSING) : Optional.empty();
  }
}
