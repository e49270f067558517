package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 中期、年度并列的绩效指标. Both halves share the category at the left; where one has fewer indicators of it,
 * its cells stay blank.
 */
final class HalvesGrid {

  private static final String[] HEADS = {"二级指标", "三级指标", "指标值"};

  private HalvesGrid() {}

  static List<Row> rows(PerformancePlan plan) {
    List<Row> rows = new ArrayList<>();
    for (Optional<Category> category : categories(plan)) {
      rows.addAll(
          rows(
              category.map(Category::official).orElse(""),
              of(category, plan.details().longTerm().indicators()),
              of(category, plan.indicators())));
    }
    List<Cell> head = new ArrayList<>();
    head.add(Cell.head("绩效指标").withRows(1 + rows.size()));
    head.add(Cell.head("一级指标"));
    Stream.of(HEADS).map(Cell::head).forEach(head::add);
    Stream.of(HEADS).map(Cell::head).forEach(head::add);
    rows.addFirst(new Row(head, 0, true));
    return rows;
  }

  private static Set<Optional<Category>> categories(PerformancePlan plan) {
    Set<Optional<Category>> categories = new LinkedHashSet<>();
    plan.indicators().forEach(each -> categories.add(each.category()));
    plan.details().longTerm().indicators().forEach(each -> categories.add(each.category()));
    return categories;
  }

  private static List<Indicator> of(Optional<Category> category, List<Indicator> indicators) {
    return indicators.stream().filter(each -> each.category().equals(category)).toList();
  }

  private static List<Row> rows(String label, List<Indicator> left, List<Indicator> right) {
    List<Row> rows = new ArrayList<>();
    int count = Math.max(left.size(), right.size());
    for (int i = 0; i < count; i++) {
      List<Cell> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(Cell.head(label).withRows(count));
      }
      cells.addAll(half(left, i));
      cells.addAll(half(right, i));
      rows.add(new Row(cells, 0, false));
    }
    return rows;
  }

  private static List<Cell> half(List<Indicator> indicators, int i) {
    if (i >= indicators.size()) {
      return List.of(Cell.text(""), Cell.text(""), Cell.text(""));
    }
    Indicator indicator = indicators.get(i);
    return List.of(
        Cell.head(indicator.dimension().map(Dimension::official).orElse("")),
        Cell.text(indicator.name().value()),
        Cell.centered(QingdaoForm.target(indicator)));
  }
}
