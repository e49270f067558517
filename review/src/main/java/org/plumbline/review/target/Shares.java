package org.plumbline.review.target;

import java.math.BigDecimal;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;

/** 占比. Quantities that are parts of a whole. */
final class Shares {

  private Shares() {}

  /** Whether it is 100 %. */
  static boolean isWhole(Quantity quantity) {
    return quantity.unit().dimension() == QuantityDimension.RATIO
        && quantity.baseAmount().compareTo(BigDecimal.ONE) == 0;
  }
}
