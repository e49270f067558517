package org.plumbline.evidence.fold;

import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Target;

/** 单位换算. Says an actual value in the unit that its target prints. */
public final class Conversion {

  private Conversion() {}

  /** The value in the unit of {@code target}, where the two compare; else as it is. */
  public static ActualValue toUnitOf(Target target, ActualValue value) {
    return findUnit(target).map(unit -> to(unit, value)).orElse(value);
  }

  /** Whether an amount in one unit can be held against another; a bare number counts anything. */
  public static boolean fits(Unit actual, Unit wanted) {
    return actual.comparableWith(wanted)
        || (isBare(actual) && wanted.dimension() == QuantityDimension.COUNT)
        || (isBare(wanted) && actual.dimension() == QuantityDimension.COUNT);
  }

  /** The unit a target prints. */
  public static Optional<Unit> findUnit(Target target) {
    return target instanceof Target.Between(_, Quantity low, _)
        ? Optional.of(low.unit())
        : target.quantity().map(Quantity::unit);
  }

  private static ActualValue to(Unit unit, ActualValue value) {
    return switch (value) {
      case ActualValue.Amount(Quantity quantity) -> new ActualValue.Amount(to(unit, quantity));
      case ActualValue.Change(Quantity baseline, Quantity current) ->
          new ActualValue.Change(to(unit, baseline), to(unit, current));
      case ActualValue.DoneOn _, ActualValue.Rated _, ActualValue.Stated _ -> value;
    };
  }

  private static Quantity to(Unit unit, Quantity quantity) {
    return fits(quantity.unit(), unit) && !quantity.unit().equals(unit)
        ? Fraction.base(quantity).in(unit)
        : quantity;
  }

  private static boolean isBare(Unit unit) {
    return unit.dimension() == QuantityDimension.NONE;
  }
}
