package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;

/**
 * 分值. The points of every indicator of a plan: its own where the plan gives them, otherwise the
 * points of its category in equal parts.
 *
 * @param points in the order of the indicators; absent for one without a category
 */
record Weights(List<Optional<BigDecimal>> points, List<Bilingual> remarks) {

  static Weights of(PerformancePlan plan, Scheme scheme) {
    List<Optional<BigDecimal>> printed =
        plan.indicators().stream()
            .map(indicator -> indicator.result().weight().map(Sourced::value))
            .toList();
    return !printed.isEmpty() && printed.stream().allMatch(Optional::isPresent)
        ? new Weights(printed, List.of())
        : spread(plan, scheme);
  }

  private static Weights spread(PerformancePlan plan, Scheme scheme) {
    List<Bilingual> remarks = new ArrayList<>();
    remarks.add(
        Bilingual.of(
            "计划未给出各指标分值，在每个一级指标内平均分配",
            "The plan gives no points; those of a category are spread evenly over its indicators"));
    Map<Category, List<Integer>> places = new EnumMap<>(Category.class);
    for (int place = 0; place < plan.indicators().size(); place++) {
      Optional<Category> category = plan.indicators().get(place).category();
      if (category.isPresent()) {
        places.computeIfAbsent(category.get(), _ -> new ArrayList<>()).add(place);
      }
    }
    Map<Category, BigDecimal> categories =
        new CategoryPoints(plan, scheme, remarks).over(places.keySet());
    List<Optional<BigDecimal>> points =
        new ArrayList<>(java.util.Collections.nCopies(plan.indicators().size(), Optional.empty()));
    categories.forEach((category, total) -> {
      List<Integer> members = places.getOrDefault(category, List.of());
      List<BigDecimal> parts = parts(total, members.size(), scheme.rules().decimals());
      for (int i = 0; i < members.size(); i++) {
        points.set(members.get(i), Optional.of(parts.get(i)));
      }
    });
    return new Weights(points, remarks);
  }

  /** Equal parts to so many decimals that add up exactly; the first take what is left over. */
  static List<BigDecimal> parts(BigDecimal total, int count, int decimals) {
    BigDecimal number = BigDecimal.valueOf(count);
    BigDecimal least = total.divide(number, decimals, RoundingMode.DOWN);
    BigDecimal grain = BigDecimal.ONE.movePointLeft(decimals);
    int larger =
        total.subtract(least.multiply(number)).divideToIntegralValue(grain).intValueExact();
    List<BigDecimal> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(i < larger ? least.add(grain) : least);
    }
    return parts;
  }
}
