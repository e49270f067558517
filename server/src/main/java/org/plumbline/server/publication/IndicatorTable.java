package org.plumbline.server.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Sourced;

/** The lower half of the official table; columns that no indicator fills are left out. */
record IndicatorTable(boolean described, boolean based, boolean weighed, List<Line> lines) {

  /**
   * One indicator.
   *
   * @param category with how many lines it spans; 0 where a line above spans this one
   */
  record Line(
      Level category,
      Level dimension,
      String name,
      String description,
      String target,
      String basis,
      String weight) {}

  /** A heading over some lines. */
  record Level(String text, int lines) {}

  static IndicatorTable of(List<Indicator> indicators) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      lines.add(line(indicators, i));
    }
    return new IndicatorTable(
        any(indicators, each -> each.description().isPresent()),
        any(indicators, each -> each.basis().isPresent()),
        any(indicators, each -> each.result().weight().isPresent()),
        lines);
  }

  private static boolean any(List<Indicator> indicators, Predicate<Indicator> has) {
    return indicators.stream().anyMatch(has);
  }

  private static Line line(List<Indicator> all, int i) {
    Indicator each = all.get(i);
    Function<Indicator, Object> both =
        indicator -> List.of(indicator.category(), indicator.dimension());
    return new Line(
        new Level(
            each.category().map(Category::official).orElse(""), span(all, i, Indicator::category)),
        new Level(each.dimension().map(Dimension::official).orElse(""), span(all, i, both)),
        each.name().value(),
        each.description().map(Sourced::value).orElse(""),
        each.target().map(target -> target.value().text()).orElse(""),
        each.basis().map(basis -> basis.value().text()).orElse(""),
        each.result().weight().map(weight -> weight.value().toPlainString()).orElse(""));
  }

  private static int span(List<Indicator> all, int i, Function<Indicator, ?> level) {
    Object own = level.apply(all.get(i));
    if (i > 0 && Objects.equals(own, level.apply(all.get(i - 1)))) {
      return 0;
    }
    int end = i + 1;
    while (end < all.size() && Objects.equals(own, level.apply(all.get(end)))) {
      end++;
    }
    return end - i;
  }
}
