package org.plumbline.server.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/**
 * 走势. A value on a row of days, drawn to scale from 0; the same figures stand in the table beside
 * it.
 *
 * @param polyline of the days whose value is an amount
 * @param top the amount at the upper edge
 * @param limits what the target wants, where it is an amount
 */
public record History(List<Point> points, String polyline, String top, List<Limit> limits) {

  /** Width of the drawing. */
  public static final int WIDTH = 480;

  /** Height of the drawing. */
  public static final int HEIGHT = 120;

  /** An amount that the target names, and how far below the upper edge it is drawn. */
  public record Limit(String amount, int y) {}

  /** A value on a day. */
  public record Point(LocalDate day, Bilingual value, Optional<BigDecimal> amount) {

    static Point of(LocalDate day, Outcome outcome) {
      return new Point(day, Explanation.brief(outcome), amount(outcome));
    }

    private static Optional<BigDecimal> amount(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Known(ActualValue.Amount(Quantity quantity)) -> Optional.of(quantity.amount());
        case Outcome.Known(ActualValue.Change(_, Quantity current)) ->
            Optional.of(current.amount());
        case Outcome.Known _, Outcome.Undecidable _ -> Optional.empty();
      };
    }
  }

  public History {
    points = List.copyOf(points);
    limits = List.copyOf(limits);
  }

  static History of(List<Point> points, Target target) {
    List<BigDecimal> wanted = wanted(target).stream().map(Quantity::amount).toList();
    BigDecimal top =
        Stream.concat(points.stream().flatMap(point -> point.amount().stream()), wanted.stream())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int x = points.size() == 1 ? 0 : i * WIDTH / (points.size() - 1);
      points.get(i).amount().ifPresent(amount -> drawn.add(x + "," + y(amount, top)));
    }
    return new History(
        points,
        String.join(" ", drawn),
        text(top),
        wanted.stream().map(amount -> new Limit(text(amount), y(amount, top))).toList());
  }

  private static List<Quantity> wanted(Target target) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, _) -> List.of(floor);
      case Target.AtMost(_, Quantity ceiling, _) -> List.of(ceiling);
      case Target.Exactly(_, Quantity value) -> List.of(value);
      case Target.Between(_, Quantity low, Quantity high) -> List.of(low, high);
      case Target.Deadline _, Target.Trend _, Target.State _, Target.Grade _ -> List.of();
      case Target.YesNo _, Target.Narrative _ -> List.of();
    };
  }

  private static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static int y(BigDecimal amount, BigDecimal top) {
    if (top.signum() <= 0) {
      return HEIGHT;
    }
    BigDecimal height =
        amount
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(HEIGHT))
            .divide(top, 0, RoundingMode.HALF_UP);
    return HEIGHT - height.intValueExact();
  }
}
