package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.SpendingPlan;

/** Readings of a spending plan that several rules share. */
final class SpendingSteps {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SpendingSteps() {}

  static boolean inMoney(SpendingPlan spending) {
    return switch (spending.basis()) {
      case CUMULATIVE_AMOUNT, PERIOD_AMOUNT -> true;
      case CUMULATIVE_PERCENT, PERIOD_PERCENT, UNDECIDED -> false;
    };
  }

  static boolean isCumulative(SpendingPlan spending) {
    return switch (spending.basis()) {
      case CUMULATIVE_AMOUNT, CUMULATIVE_PERCENT -> true;
      case PERIOD_AMOUNT, PERIOD_PERCENT, UNDECIDED -> false;
    };
  }

  /** What the plan comes to by its last checkpoint, in the unit it prints. */
  static BigDecimal end(SpendingPlan spending) {
    List<Checkpoint> steps = spending.steps();
    return isCumulative(spending)
        ? steps.getLast().printed().value()
        : steps.stream()
            .map(step -> step.printed().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The first checkpoint of a cumulative plan by which all that it comes to is spent. */
  static Optional<Checkpoint> findPaidOut(SpendingPlan spending) {
    if (spending.steps().isEmpty() || end(spending).signum() <= 0) {
      return Optional.empty();
    }
    for (Checkpoint step : spending.steps()) {
      if (step.printed().value().compareTo(end(spending)) >= 0) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** What it should come to, in the same unit: the budget, or 100. */
  static Optional<BigDecimal> expectedEnd(SpendingPlan spending, Funding funding) {
    return switch (spending.basis()) {
      case CUMULATIVE_AMOUNT, PERIOD_AMOUNT ->
          Budget.find(funding)
              .map(budget -> funding.printedUnit().fromYuan(budget.yuan()).stripTrailingZeros());
      case CUMULATIVE_PERCENT, PERIOD_PERCENT -> Optional.of(HUNDRED);
      case UNDECIDED -> Optional.empty();
    };
  }

  /** 万元 or %. */
  static String unit(SpendingPlan spending, Funding funding) {
    return inMoney(spending) ? funding.printedUnit().symbol() : "%";
  }
}
