package org.plumbline.regulation;

import java.util.List;
import java.util.Set;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;

/**
 * 指标框架. Which categories and dimensions the indicators of a plan are to have.
 *
 * @param id short name, {@code 2015}
 * @param since first fiscal year it may be used in
 * @param categories those that every plan needs, in the order of the form
 * @param dimensions those that every plan needs, in the order of the form
 * @param costCategory whether cost is a category of its own
 * @param satisfaction when a plan needs the satisfaction category
 */
public record Frame(
    String id,
    int since,
    List<Category> categories,
    List<Dimension> dimensions,
    boolean costCategory,
    SatisfactionDuty satisfaction) {

  public Frame {
    categories = List.copyOf(categories);
    dimensions = List.copyOf(dimensions);
  }

  /** Whether a plan that uses {@code used} fits the frame. */
  boolean fits(Set<Category> used) {
    return costCategory == used.contains(Category.COST);
  }

  /** 满意度指标的设置要求. When a plan needs the satisfaction category. */
  public enum SatisfactionDuty {
    ALWAYS,
    WHERE_SERVING_THE_PUBLIC
  }
}
