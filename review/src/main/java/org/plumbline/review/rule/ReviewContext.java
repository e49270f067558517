package org.plumbline.review.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.known.OtherPlans;

/**
 * 审核上下文. What a rule may see besides the indicator at hand. Of one review and one thread: what many
 * rules ask of a plan is sorted out once, when the first of them asks.
 */
public final class ReviewContext {

  private final PerformancePlan plan;
  private final int fiscalYear;
  private final OtherPlans others;
  private final Map<Category, List<Indicator>> byCategory = new EnumMap<>(Category.class);
  private final Map<Dimension, List<Indicator>> byDimension = new EnumMap<>(Dimension.class);
  private boolean sorted;

  /**
   * A plan and what came before it.
   *
   * @param fiscalYear the year by whose rules the plan is judged
   * @param others the plans that came before it
   */
  public ReviewContext(PerformancePlan plan, int fiscalYear, OtherPlans others) {
    this.plan = plan;
    this.fiscalYear = fiscalYear;
    this.others = others;
  }

  /** A plan by itself. */
  public ReviewContext(PerformancePlan plan, int fiscalYear) {
    this(plan, fiscalYear, OtherPlans.NONE);
  }

  public PerformancePlan plan() {
    return plan;
  }

  public int fiscalYear() {
    return fiscalYear;
  }

  public OtherPlans others() {
    return others;
  }

  /** The indicators of a 一级指标, in the order of the plan. */
  public List<Indicator> indicatorsIn(Category category) {
    sort();
    return Collections.unmodifiableList(byCategory.getOrDefault(category, List.of()));
  }

  /** The indicators of a 二级指标, in the order of the plan. */
  public List<Indicator> indicatorsIn(Dimension dimension) {
    sort();
    return Collections.unmodifiableList(byDimension.getOrDefault(dimension, List.of()));
  }

  /** The indicators of which the test is true, in the order of the plan. */
  public List<Indicator> indicatorsWhere(Predicate<Indicator> test) {
    List<Indicator> found = List.of();
    for (Indicator indicator : plan.indicators()) {
      if (test.test(indicator)) {
        // most rules find none in most plans
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(indicator);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The 一级指标 that the plan uses. */
  public Set<Category> categories() {
    sort();
    return Collections.unmodifiableSet(byCategory.keySet());
  }

  /** The 二级指标 that the plan uses. */
  public Set<Dimension> dimensions() {
    sort();
    return Collections.unmodifiableSet(byDimension.keySet());
  }

  private void sort() {
    if (sorted) {
      return;
    }
    for (Indicator indicator : plan.indicators()) {
      Optional<Category> category = indicator.category();
      if (category.isPresent()) {
        byCategory.computeIfAbsent(category.get(), _ -> new ArrayList<>()).add(indicator);
      }
      Optional<Dimension> dimension = indicator.dimension();
      if (dimension.isPresent()) {
        byDimension.computeIfAbsent(dimension.get(), _ -> new ArrayList<>()).add(indicator);
      }
    }
    sorted = true;
  }
}
