package org.plumbline.model.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/**
 * 项目支出绩效目标审核表. What a review form says of a plan, which it does not print itself.
 *
 * @param budget 预算数
 * @param points in the order of the form
 */
public record ReviewSheet(
    PlanHeading heading,
    Optional<Sourced<Money>> budget,
    List<ReviewedPoint> points,
    Overall overall) {

  public ReviewSheet {
    points = List.copyOf(points);
  }

  /**
   * 综合评定. The form as a whole.
   *
   * @param suggested by checks
   * @param decided by a person
   * @param opinion 总体意见
   * @param signature who signed when, as printed
   */
  public record Overall(
      Optional<Sourced<ReviewGrade>> suggested,
      Optional<Sourced<ReviewGrade>> decided,
      Optional<Sourced<String>> opinion,
      Optional<Sourced<String>> signature) {}

  public Project project() {
    return heading.project();
  }

  /** The place that stands for the form as a whole. */
  public SourceLocation at() {
    return heading.title().at();
  }
}
