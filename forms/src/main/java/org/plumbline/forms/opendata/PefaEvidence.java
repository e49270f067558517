package org.plumbline.forms.opendata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * PEFA PI-8 evidence: how much of the money, by budget, is covered by published objectives,
 * indicators, outputs and outcomes (8.1) and by published results of them (8.2). It is evidence,
 * not a score.
 */
public record PefaEvidence(List<Line> lines) {

  private static final int DECIMALS = 4;

  public PefaEvidence {
    lines = List.copyOf(lines);
  }

  /**
   * One statement.
   *
   * @param share of the budgets, from 0 to 1
   * @param plans how many plans
   */
  public record Line(String dimension, String statement, BigDecimal share, int plans) {}

  /** The evidence of the plans of one government or department. */
  public static PefaEvidence of(List<PublishedYear> years) {
    return new PefaEvidence(
        List.of(
            line(years, "8.1", "objectives published", year -> !year.plan().goals().isEmpty()),
            line(
                years,
                "8.1",
                "key performance indicators published",
                year -> planned(year, _ -> true)),
            line(years, "8.1", "outputs planned", year -> planned(year, PefaEvidence::isOutput)),
            line(years, "8.1", "outcomes planned", year -> planned(year, PefaEvidence::isOutcome)),
            line(
                years,
                "8.2",
                "outputs achieved published",
                year -> achieved(year, PefaEvidence::isOutput)),
            line(
                years,
                "8.2",
                "outcomes achieved published",
                year -> achieved(year, PefaEvidence::isOutcome))));
  }

  private static Line line(
      List<PublishedYear> years,
      String dimension,
      String statement,
      Predicate<PublishedYear> covered) {
    List<PublishedYear> meeting = years.stream().filter(covered).toList();
    BigDecimal all = money(years);
    BigDecimal share =
        all.signum() == 0
            ? BigDecimal.ZERO
            : money(meeting)
                .divide(all, MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Line(dimension, statement, share, meeting.size());
  }

  private static BigDecimal money(List<PublishedYear> years) {
    return years.stream()
        .flatMap(year -> year.plan().funding().total().stream())
        .map(Sourced::value)
        .map(Money::yuan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean planned(PublishedYear year, Predicate<Indicator> kind) {
    return year.plan().indicators().stream()
        .filter(kind)
        .anyMatch(indicator -> indicator.target().isPresent());
  }

  private static boolean achieved(PublishedYear year, Predicate<Indicator> kind) {
    boolean[] found = {false};
    year.forEachIndicator(
        (indicator, actual) -> found[0] |= kind.test(indicator) && actual.isPresent());
    return found[0];
  }

  private static boolean isOutput(Indicator indicator) {
    return indicator
        .category()
        .filter(category -> category == Category.OUTPUT || category == Category.COST)
        .isPresent();
  }

  private static boolean isOutcome(Indicator indicator) {
    return indicator
        .category()
        .filter(category -> category == Category.BENEFIT || category == Category.SATISFACTION)
        .isPresent();
  }
}
