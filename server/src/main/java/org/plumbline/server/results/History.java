package org.plumbline.server.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;

/**
 * 走势. A value on a row of days, drawn to scale from 0; the same figures stand in the table beside it.
 *
 * @param polyline of the days whose value is an amount
 */
public record History(List<Point> points, String polyline, String top) {

  /** Width of the drawing. */
  public static final int WIDTH = 480;

  /** Height of the drawing. */
  public static final int HEIGHT = 120;

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
  }

  static History of(List<Point> points) {
    BigDecimal top =
        points.stream()
            .flatMap(point -> point.amount().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int x = points.size() == 1 ? 0 : i * WIDTH / (points.size() - 1);
      points.get(i).amount().ifPresent(amount -> drawn.add(x + "," + y(amount, top)));
    }
    return new History(points, String.join(" ", drawn), top.stripTrailingZeros().toPlainString());
  }

  private static int y(BigDecimal amount, BigDecimal top) {
    if (top.signum() <= 0) {
      return HEIGHT;
    }
    BigDecimal height =
        amount.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(HEIGHT)).divide(top, 0, RoundingMode.HALF_UP);
    return HEIGHT - height.intValueExact();
  }
}
