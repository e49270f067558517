package org.plumbline.review.goal;

import org.plumbline.model.quantity.Quantity;

/**
 * 文中数量. An amount that a text names.
 *
 * @param printed as the text has it, 5亿元
 */
record Figure(Quantity quantity, String printed) {

  /** Whether both say the same amount of the same kind; 名 and 人 count alike, 家 and 万元 do not. */
  boolean matches(Quantity other) {
    if (quantity.comparableWith(other)) {
      return quantity.compareAmount(other) == 0;
    }
    return countsThings(quantity)
        && countsThings(other)
        && quantity.baseAmount().compareTo(other.baseAmount()) == 0;
  }

  private static boolean countsThings(Quantity quantity) {
    return switch (quantity.unit().dimension()) {
      case COUNT, OTHER, NONE -> true;
      case MONEY,
          RATIO,
          MASS,
          LENGTH,
          AREA,
          VOLUME,
          ENERGY,
          POWER,
          DURATION,
          TEMPERATURE,
          DATA,
          RATE ->
          false;
    };
  }
}
