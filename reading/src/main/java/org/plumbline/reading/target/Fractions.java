package org.plumbline.reading.target;

import java.math.BigDecimal;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/** 分数. Shares as 三分之二 or 2/3 are kept exact: two of the unit "/3". */
final class Fractions {

  private static final BigDecimal LARGEST = BigDecimal.TEN;

  private Fractions() {}

  static Unit of(BigDecimal below) {
    return new Unit(
        "/" + below.toPlainString(), QuantityDimension.RATIO, "fraction", BigDecimal.ONE, below);
  }

  /** Whether a quotient of figures is a share: 2/3, not a date such as 6/30. */
  static boolean isShare(BigDecimal above, BigDecimal below) {
    return above.signum() > 0
        && above.compareTo(below) <= 0
        && below.compareTo(LARGEST) <= 0
        && above.scale() <= 0
        && below.scale() <= 0;
  }
}
