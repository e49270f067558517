package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.CategoryWeight;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;

/**
 * 一级指标分值. The points of the categories a plan has, so that with the execution they make the whole.
 */
final class CategoryPoints {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PerformancePlan plan;
  private final Scheme scheme;
  private final List<Bilingual> remarks;

  CategoryPoints(PerformancePlan plan, Scheme scheme, List<Bilingual> remarks) {
    this.plan = plan;
    this.scheme = scheme;
    this.remarks = remarks;
  }

  Map<Category, BigDecimal> over(Set<Category> present) {
    Map<Category, BigDecimal> points = new EnumMap<>(Category.class);
    Map<Category, BigDecimal> printed = printed();
    for (Category category : present) {
      BigDecimal own =
          printed.containsKey(category)
              ? printed.get(category)
              : scheme.categoryPoints().get(category);
      points.put(category, own == null ? BigDecimal.ZERO : own);
    }
    moveSatisfactionToBenefit(points);
    return filledUp(points);
  }

  private Map<Category, BigDecimal> printed() {
    Map<Category, BigDecimal> printed = new EnumMap<>(Category.class);
    for (CategoryWeight weight : plan.details().report().weights()) {
      printed.put(weight.category(), weight.points().value());
    }
    return printed;
  }

  private void moveSatisfactionToBenefit(Map<Category, BigDecimal> points) {
    BigDecimal free = scheme.categoryPoints().getOrDefault(Category.SATISFACTION, BigDecimal.ZERO);
    if (points.containsKey(Category.SATISFACTION)
        || !points.containsKey(Category.BENEFIT)
        || !printed().isEmpty()
        || free.signum() == 0) {
      return;
    }
    points.merge(Category.BENEFIT, free, BigDecimal::add);
    remarks.add(
        Bilingual.format(
            "没有满意度指标，其 %s 分计入效益指标",
            "There is no satisfaction indicator; its %s points go to the benefit", shown(free)));
  }

  /** What a missing category leaves over goes to the others in proportion. */
  private Map<Category, BigDecimal> filledUp(Map<Category, BigDecimal> points) {
    BigDecimal whole = HUNDRED.subtract(scheme.executionPoints());
    BigDecimal sum = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0 || sum.compareTo(whole) == 0) {
      return points;
    }
    remarks.add(
        Bilingual.format(
            "一级指标不全，各一级指标分值由 %s 分按比例调整为 %s 分",
            "A category is missing: the points of the others grow in proportion from %s to %s",
            shown(sum),
            shown(whole)));
    Map<Category, BigDecimal> filled = new EnumMap<>(Category.class);
    BigDecimal given = BigDecimal.ZERO;
    Category last = List.copyOf(points.keySet()).getLast();
    for (Map.Entry<Category, BigDecimal> entry : points.entrySet()) {
      BigDecimal part =
          entry.getKey() == last
              ? whole.subtract(given)
              : entry
                  .getValue()
                  .multiply(whole)
                  .divide(sum, MathContext.DECIMAL128)
                  .setScale(scheme.rules().decimals(), RoundingMode.HALF_UP);
      filled.put(entry.getKey(), part);
      given = given.add(part);
    }
    return filled;
  }
}
