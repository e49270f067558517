package org.plumbline.server.plans.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.forms.TargetReading;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.PlanValues;

/** The lower half of the official table: indicators under categories and dimensions. */
final class IndicatorLines {

  private final SheetValues values;
  private final List<Indicator> indicators;

  IndicatorLines(SheetValues values, List<Indicator> indicators) {
    this.values = values;
    this.indicators = indicators;
  }

  /** The words of the columns; those that no indicator fills are left out. */
  SheetLine head() {
    List<SheetCell> cells = new ArrayList<>();
    for (String column :
        List.of(
            "category",
            "dimension",
            "name",
            "description",
            "target",
            "basis",
            "weight",
            "actual",
            "score")) {
      if (shown(column)) {
        cells.add(SheetCell.heading("col", "plans.field." + column));
      }
    }
    return new SheetLine("", cells);
  }

  List<SheetLine> lines() {
    List<SheetLine> lines = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      lines.add(new SheetLine("", line(i)));
    }
    return lines;
  }

  private boolean shown(String column) {
    return switch (column) {
      case "description" -> any(each -> each.description().isPresent());
      case "basis" -> any(each -> each.basis().isPresent());
      case "weight" -> any(each -> each.result().weight().isPresent());
      case "actual" -> any(each -> each.result().actual().isPresent());
      case "score" -> any(each -> each.result().score().isPresent());
      default -> true;
    };
  }

  private boolean any(java.util.function.Predicate<Indicator> has) {
    return indicators.stream().anyMatch(has);
  }

  private List<SheetCell> line(int i) {
    Indicator each = indicators.get(i);
    List<SheetCell> cells = new ArrayList<>();
    if (begins(i, Indicator::category)) {
      cells.add(
          level("category", each.classification().category(), Category::official)
              .down(length(i, Indicator::category)));
    }
    Function<Indicator, Object> both =
        indicator -> List.of(indicator.category(), indicator.dimension());
    if (begins(i, both)) {
      cells.add(
          level("dimension", each.classification().dimension(), Dimension::official)
              .down(length(i, both)));
    }
    cells.add(text("name", Optional.of(each.name()), each));
    if (shown("description")) {
      cells.add(text("description", each.description(), each));
    }
    cells.add(target(each));
    if (shown("basis")) {
      cells.add(text("basis", each.basis().map(basis -> basis.map(said -> said.text())), each));
    }
    results(each, cells);
    return cells;
  }

  private void results(Indicator each, List<SheetCell> cells) {
    if (shown("weight")) {
      cells.add(text("weight", each.result().weight().map(IndicatorLines::plain), each));
    }
    if (shown("actual")) {
      cells.add(text("actual", each.result().actual(), each));
    }
    if (shown("score")) {
      cells.add(text("score", each.result().score().map(IndicatorLines::plain), each));
    }
  }

  private static Sourced<String> plain(Sourced<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }

  private <T> SheetCell level(
      String field, Optional<Sourced<T>> level, Function<T, String> official) {
    String text = level.map(Sourced::value).map(official).orElse("");
    SheetCell cell = values.cell("c-" + field, level, text, "");
    return new SheetCell(
        "row",
        cell.style(),
        1,
        1,
        "",
        text,
        cell.remarks(),
        List.of(),
        Optional.empty(),
        cell.at());
  }

  private SheetCell text(String field, Optional<Sourced<String>> value, Indicator each) {
    return values.cell(
        "c-" + field,
        value,
        value.map(Sourced::value).orElse(""),
        PlanValues.key(field, each.name().at()));
  }

  private SheetCell target(Indicator each) {
    Optional<Sourced<String>> text = each.target().map(target -> target.map(Target::text));
    return text("target", text, each)
        .with(each.target().map(target -> understood(target.value())).orElse(List.of()));
  }

  /** How a target reads, where that is more than what stands there. */
  static List<Bilingual> understood(Target target) {
    if (target instanceof Target.Narrative && target.assumptions().isEmpty()) {
      return List.of();
    }
    List<Bilingual> said = new ArrayList<>();
    said.add(TargetReading.of(target));
    target.assumptions().stream().map(Assumption::meaning).forEach(said::add);
    return said;
  }

  private boolean begins(int i, Function<Indicator, ?> level) {
    return i == 0 || !level.apply(indicators.get(i)).equals(level.apply(indicators.get(i - 1)));
  }

  private int length(int i, Function<Indicator, ?> level) {
    int end = i + 1;
    while (end < indicators.size() && !begins(end, level)) {
      end++;
    }
    return end - i;
  }
}
