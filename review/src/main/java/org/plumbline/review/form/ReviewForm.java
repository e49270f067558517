package org.plumbline.review.form;

import java.util.List;
import org.plumbline.review.Finding;

/**
 * 项目支出绩效目标审核表. The review form of one plan, filled in as far as checks can.
 *
 * @param assessments the eight points, in the order of the form
 * @param overall 综合评定等级, as a suggestion
 */
public record ReviewForm(List<Assessment> assessments, SuggestedGrade overall) {

  public ReviewForm {
    assessments = List.copyOf(assessments);
  }

  /**
   * 要点评定. One point and its suggested grade.
   *
   * @param findings those the grade rests on, in document order
   * @param checked number of rules that were run for the point
   */
  public record Assessment(
      ReviewPoint point, SuggestedGrade grade, List<Finding> findings, int checked) {

    public Assessment {
      findings = List.copyOf(findings);
    }
  }
}
