package org.plumbline.review.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.Frame;
import org.plumbline.regulation.Frames;
import org.plumbline.review.rule.ReviewContext;

/** The frame a plan is judged by, and what of it the plan uses. */
record FrameUse(
    Frame frame, Set<Category> categories, Set<Dimension> dimensions, boolean complete) {

  /**
   * Looks at the indicators of a project's plan.
   *
   * @return empty where a frame says nothing: a department's form, or no indicators at all
   */
  static Optional<FrameUse> of(ReviewContext context, Frames frames) {
    PerformancePlan plan = context.plan();
    if (plan.form() == FormKind.DEPARTMENT || plan.indicators().isEmpty()) {
      return Optional.empty();
    }
    Set<Category> categories = context.categories();
    Set<Dimension> dimensions = context.dimensions();
    return Optional.of(
        new FrameUse(
            frames.of(context.fiscalYear(), categories, dimensions),
            categories,
            dimensions,
            isClassified(plan)));
  }

  private static boolean isClassified(PerformancePlan plan) {
    for (Indicator indicator : plan.indicators()) {
      Classification classification = indicator.classification();
      if (classification.category().isEmpty() || classification.dimension().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The categories that every plan needs and this one lacks. */
  List<Category> missingCategories() {
    return lacking(frame.categories(), categories);
  }

  /** The dimensions that every plan needs and this one lacks. */
  List<Dimension> missingDimensions() {
    return lacking(frame.dimensions(), dimensions);
  }

  private static <T> List<T> lacking(List<T> wanted, Set<T> used) {
    return used.containsAll(wanted)
        ? List.of()
        : wanted.stream().filter(each -> !used.contains(each)).toList();
  }

  boolean has(Category category) {
    return categories.contains(category);
  }

  /** Whether anybody is asked, be it under 效益指标, where some forms put it. */
  boolean asksForSatisfaction() {
    return categories.contains(Category.SATISFACTION)
        || dimensions.contains(Dimension.RECIPIENT_SATISFACTION);
  }
}
