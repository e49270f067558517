package org.plumbline.model.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/** By how much something rose or fell, in the unit in which a target asks for it. */
final class ChangeSize {

  private ChangeSize() {}

  /** Whether the amount of a target is the size of a change: 提高5%. */
  static boolean isWanted(Target target) {
    return target.assumptions().contains(Assumption.AMOUNT_OF_INCREASE) || isFall(target);
  }

  private static boolean isFall(Target target) {
    return target.assumptions().contains(Assumption.AMOUNT_OF_DECREASE);
  }

  /**
   * The change from one value to the other; empty where the target does not fit them. 5 % more of a
   * rate may be a share of it or points, so it is not decided.
   */
  static Optional<Quantity> of(Target target, Quantity baseline, Quantity current) {
    Optional<Unit> wanted = target.quantity().map(Quantity::unit);
    if (wanted.isEmpty() || !baseline.comparableWith(current)) {
      return Optional.empty();
    }
    BigDecimal rise = current.baseAmount().subtract(baseline.baseAmount());
    BigDecimal change = isFall(target) ? rise.negate() : rise;
    boolean share = wanted.get().dimension() == QuantityDimension.RATIO;
    boolean rates = current.unit().dimension() == QuantityDimension.RATIO;
    boolean points = wanted.get().symbol().contains("点");
    if (share && !rates) {
      return baseline.baseAmount().signum() <= 0
          ? Optional.empty()
          : Optional.of(
              in(wanted.get(), change.divide(baseline.baseAmount(), MathContext.DECIMAL128)));
    }
    return current.unit().comparableWith(wanted.get()) && (points || !rates)
        ? Optional.of(in(wanted.get(), change))
        : Optional.empty();
  }

  private static Quantity in(Unit unit, BigDecimal base) {
    BigDecimal amount = base.multiply(unit.divisor());
    return new Quantity(amount.divide(unit.multiplier(), MathContext.DECIMAL128), unit);
  }
}
