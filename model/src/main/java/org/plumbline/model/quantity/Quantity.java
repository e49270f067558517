package org.plumbline.model.quantity;

import java.math.BigDecimal;

/**
 * 数量. An exact amount in a unit. Equal by amount and unit, whatever the trailing zeros: {@code 5.00
 * 万元} equals {@code 5 万元}, not {@code 50000 元}; for that compare.
 */
public record Quantity(BigDecimal amount, Unit unit) {

  public Quantity {
    amount = normal(amount);
  }

  public static Quantity of(String amount, Unit unit) {
    return new Quantity(new BigDecimal(amount), unit);
  }

  /** The amount in the canonical unit of the dimension. */
  public BigDecimal baseAmount() {
    return unit.isCanonical() ? amount : normal(unit.toBase(amount));
  }

  public boolean comparableWith(Quantity other) {
    return unit.comparableWith(other.unit);
  }

  /**
   * Compares by canonical amount.
   *
   * @throws IllegalArgumentException if the units do not compare; ask {@link #comparableWith} first
   */
  public int compareAmount(Quantity other) {
    if (!comparableWith(other)) {
      throw new IllegalArgumentException(this + " does not compare with " + other);
    }
    return baseAmount().compareTo(other.baseAmount());
  }

  private static BigDecimal normal(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** As people write it: {@code 150家}. */
  @Override
  public String toString() {
    return amount.toPlainString() + unit.symbol();
  }
}
