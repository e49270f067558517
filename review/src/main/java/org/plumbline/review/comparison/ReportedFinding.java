package org.plumbline.review.comparison;

import java.util.List;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;
import org.plumbline.review.place.FindingPlace;

/**
 * 报告所载意见. A finding as a report states it, from a run or read back from a file.
 *
 * @param project code, or name where there is no code
 * @param place the indicator's name, or else row/column
 * @param severity its public code
 * @param text what the cell said
 * @param message in Chinese
 */
public record ReportedFinding(
    String project, String rule, String place, String severity, String text, String message) {

  /** Every finding of a run, in its order. */
  public static List<ReportedFinding> of(List<PlanReview> reviews) {
    return reviews.stream()
        .flatMap(review -> review.findings().stream().map(finding -> of(review, finding)))
        .toList();
  }

  private static ReportedFinding of(PlanReview review, Finding finding) {
    SourceLocation at = finding.at();
    return new ReportedFinding(
        FindingPlace.projectOf(review.plan()),
        finding.rule().code(),
        FindingPlace.of(review.plan(), at).stable(),
        finding.severity().code(),
        at.text(),
        finding.message().zh());
  }

  Key key() {
    return new Key(project, rule, place);
  }

  boolean saysTheSame(ReportedFinding other) {
    return message.equals(other.message) && severity.equals(other.severity);
  }

  /** What makes two findings of two reports the same one. */
  record Key(String project, String rule, String place) {}
}
