package org.plumbline.regulation;

import java.util.Collections;
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
 * @param foreignCategories a plan that uses one of these follows another frame
 * @param foreignDimensions a plan that uses one of these follows another frame
 * @param satisfaction when a plan needs the satisfaction category
 */
public record Frame(
    String id,
    int since,
    List<Category> categories,
    List<Dimension> dimensions,
    Set<Category> foreignCategories,
    Set<Dimension> foreignDimensions,
    SatisfactionDuty satisfaction) {

  public Frame {
    categories = List.copyOf(categories);
    dimensions = List.copyOf(dimensions);
    foreignCategories = Set.copyOf(foreignCategories);
    foreignDimensions = Set.copyOf(foreignDimensions);
  }

  /** Whether a plan that uses these may follow the frame. */
  boolean fits(Set<Category> usedCategories, Set<Dimension> usedDimensions) {
    return Collections.disjoint(foreignCategories, usedCategories)
        && Collections.disjoint(foreignDimensions, usedDimensions);
  }

  /** 满意度指标的设置要求. When a plan needs the satisfaction category. */
  public enum SatisfactionDuty {
    ALWAYS,
    WHERE_SERVING_THE_PUBLIC
  }
}
