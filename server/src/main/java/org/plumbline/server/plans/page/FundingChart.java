package org.plumbline.server.plans.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 资金图. Where the money comes from and by when it is to be spent, drawn to scale. The same figures
 * stand in the table beside it.
 *
 * @param fiscal width of the part that the treasury pays, of {@link #WIDTH}
 */
public record FundingChart(
    BigDecimal total, Optional<Part> fiscal, Optional<Part> other, List<Step> steps) {

  /** Width of the whole budget in the drawing. */
  public static final int WIDTH = 480;

  /** Height of the whole budget in the drawing of the steps. */
  public static final int HEIGHT = 120;

  private static final int COLUMN = 120;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A source of money. */
  public record Part(BigDecimal yuan, int x, int width, String share) {}

  /** What is to be spent by the end of a month. */
  public record Step(int month, BigDecimal yuan, int x, int y, int height, String share) {}

  /** Empty where the plan names no budget to hold anything against. */
  static Optional<FundingChart> of(PerformancePlan plan) {
    Optional<BigDecimal> total = yuan(plan.funding().total()).filter(amount -> amount.signum() > 0);
    return total.map(amount -> draw(plan, amount));
  }

  private static FundingChart draw(PerformancePlan plan, BigDecimal total) {
    Optional<Part> fiscal = yuan(plan.funding().fiscal()).map(amount -> part(amount, 0, total));
    int begin = fiscal.map(Part::width).orElse(0);
    Optional<Part> other = yuan(plan.funding().other()).map(amount -> part(amount, begin, total));
    List<Checkpoint> known =
        plan.spendingPlan().steps().stream().filter(step -> step.amount().isPresent()).toList();
    List<Step> steps =
        java.util.stream.IntStream.range(0, known.size())
            .mapToObj(i -> step(known.get(i), i, known.size(), total))
            .toList();
    return new FundingChart(total, fiscal, other, steps);
  }

  private static Part part(BigDecimal amount, int begin, BigDecimal total) {
    int width = Math.min(scaled(amount, total, WIDTH), WIDTH - begin);
    return new Part(amount, begin, width, share(amount, total));
  }

  private static Step step(Checkpoint step, int index, int count, BigDecimal total) {
    BigDecimal amount = step.amount().map(Money::yuan).orElseThrow();
    int height = scaled(amount, total, HEIGHT);
    int column = Math.min(COLUMN, WIDTH / Math.max(1, count));
    return new Step(
        step.month(), amount, index * column, HEIGHT - height, height, share(amount, total));
  }

  private static int scaled(BigDecimal amount, BigDecimal total, int whole) {
    BigDecimal length =
        amount.multiply(BigDecimal.valueOf(whole)).divide(total, 0, RoundingMode.HALF_UP);
    return length.min(BigDecimal.valueOf(whole)).max(BigDecimal.ZERO).intValueExact();
  }

  private static String share(BigDecimal amount, BigDecimal total) {
    return amount
            .multiply(HUNDRED)
            .divide(total, 1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  private static Optional<BigDecimal> yuan(Optional<Sourced<Money>> amount) {
    return amount.map(Sourced::value).map(Money::yuan);
  }
}
