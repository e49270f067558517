package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.regulation.Comparison;

/**
 * An amount found in a text, before its context is asked.
 *
 * @param end where it ends
 * @param comparison absent where none is printed
 * @param unit absent where none is printed
 * @param doubts what had to be assumed so far
 */
record Amount(
    int end,
    Optional<Comparison> comparison,
    BigDecimal value,
    Optional<Unit> unit,
    List<Assumption> doubts) {

  Amount withUnit(Unit other) {
    return new Amount(end, comparison, value, Optional.of(other), doubts);
  }

  Amount withComparison(Comparison other) {
    return new Amount(end, Optional.of(other), value, unit, doubts);
  }

  Amount withValue(BigDecimal other) {
    return new Amount(end, comparison, other, unit, doubts);
  }

  Amount withEnd(int other) {
    return new Amount(other, comparison, value, unit, doubts);
  }

  /** Whether the value is a whole number between two others. */
  boolean isWholeBetween(int low, int high) {
    return value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
