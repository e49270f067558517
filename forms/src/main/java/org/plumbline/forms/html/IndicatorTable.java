package org.plumbline.forms.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.forms.TargetReading;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;

/** The lower half of the official table: one row per indicator, merged labels spanning theirs. */
final class IndicatorTable {

  private final Html html;
  private final Marks marks;
  private final SheetRow row;
  private final List<Indicator> indicators;
  private final boolean described;
  private final boolean grounded;
  private final boolean reported;

  IndicatorTable(Html html, Marks marks, Remarks remarks, PerformancePlan plan) {
    this.html = html;
    this.marks = marks;
    this.row = new SheetRow(html, marks, remarks);
    this.indicators = plan.indicators();
    this.described = indicators.stream().anyMatch(each -> each.description().isPresent());
    this.grounded = indicators.stream().anyMatch(each -> each.basis().isPresent());
    this.reported =
        indicators.stream().anyMatch(each -> !each.result().equals(PrintedResult.none()));
  }

  void write() {
    html.in(
        Tag.of("table", "sheet rows"),
        () -> {
          html.put(Tag.of("caption", "sr"), Words.INDICATORS_CAPTION);
          html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::header)).line();
          html.in(
              Tag.of("tbody"),
              () -> {
                for (int i = 0; i < indicators.size(); i++) {
                  indicator(i);
                }
              });
        });
  }

  private void header() {
    html.put(Tag.columnHeader("c-category"), Words.CATEGORY);
    html.put(Tag.columnHeader("c-dimension"), Words.DIMENSION);
    html.put(Tag.columnHeader("c-name"), Words.NAME);
    if (described) {
      html.put(Tag.columnHeader("c-description"), Words.DESCRIPTION);
    }
    html.put(Tag.columnHeader("c-target"), Words.TARGET);
    if (grounded) {
      html.put(Tag.columnHeader("c-basis"), Words.BASIS);
    }
    if (reported) {
      html.put(Tag.columnHeader("c-result"), Words.WEIGHT);
      html.put(Tag.columnHeader("c-result"), Words.ACTUAL);
      html.put(Tag.columnHeader("c-result"), Words.SCORE);
    }
    html.put(Tag.columnHeader("notes"), Words.REMARKS);
  }

  private void indicator(int index) {
    Indicator indicator = indicators.get(index);
    html.in(
            Tag.of("tr"),
            () -> {
              label(
                  index,
                  "c-category",
                  each ->
                      each.classification()
                          .category()
                          .map(found -> found.map(category -> category.official())));
              label(
                  index,
                  "c-dimension",
                  each ->
                      each.classification()
                          .dimension()
                          .map(found -> found.map(dimension -> dimension.official())));
              text("c-name", Optional.of(indicator.name()));
              if (described) {
                text("c-description", indicator.description());
              }
              target(indicator.target());
              if (grounded) {
                text("c-basis", indicator.basis().map(basis -> basis.map(Basis::text)));
              }
              if (reported) {
                result(indicator.result());
              }
              row.notes();
            })
        .line();
  }

  /** A label printed once for several rows is one cell that spans them. */
  private void label(
      int index, String style, Function<Indicator, Optional<Sourced<String>>> level) {
    Optional<Sourced<String>> label = level.apply(indicators.get(index));
    Optional<SourceLocation> at = label.map(Sourced::at);
    if (at.isPresent() && index > 0 && at.equals(place(index - 1, level))) {
      return;
    }
    int end = index + 1;
    while (at.isPresent() && end < indicators.size() && at.equals(place(end, level))) {
      end++;
    }
    Tag tag = Tag.rowHeader(style).down(end - index);
    label.ifPresentOrElse(
        text -> row.cell(tag, text.at(), () -> html.text(text.value())), () -> row.blank(tag));
  }

  private Optional<SourceLocation> place(
      int index, Function<Indicator, Optional<Sourced<String>>> level) {
    return level.apply(indicators.get(index)).map(Sourced::at);
  }

  private void text(String style, Optional<Sourced<String>> value) {
    Tag tag = Tag.of("td", style);
    value.ifPresentOrElse(
        text -> row.cell(tag, text.at(), () -> html.text(text.value())), () -> row.blank(tag));
  }

  private void target(Optional<Sourced<Target>> target) {
    Tag tag = Tag.of("td", "c-target");
    target.ifPresentOrElse(
        value ->
            row.cell(
                tag,
                marks.takeCell(value.at()),
                () -> {
                  html.put(Tag.of("span", "value"), value.value().text());
                  reading(value.value());
                }),
        () -> row.blank(tag));
  }

  /** Shown where the reading says more than the print. */
  private void reading(Target target) {
    if (target.assumptions().isEmpty()) {
      return;
    }
    html.in(
        Tag.of("span", "assumed"),
        () -> {
          html.text(Words.READ_AS).text(" ").text(TargetReading.of(target));
          for (Assumption assumption : target.assumptions()) {
            html.text(" · ").text(assumption.meaning());
          }
        });
  }

  private void result(PrintedResult result) {
    text("c-result", result.weight().map(IndicatorTable::plain));
    text("c-result", result.actual());
    text("c-result", result.score().map(IndicatorTable::plain));
  }

  private static Sourced<String> plain(Sourced<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }
}
