package org.plumbline.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 计量单位. A unit and its exact relation to the canonical unit of its dimension.
 *
 * @param symbol as the product writes it, 万元
 * @param base the canonical unit it is converted to, 元; two units compare when their bases are
 *     equal
 * @param multiplier with {@code divisor}: one {@code symbol} is {@code multiplier / divisor} of
 *     {@code base}
 */
public record Unit(
    String symbol,
    QuantityDimension dimension,
    String base,
    BigDecimal multiplier,
    BigDecimal divisor) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** No unit printed. */
  public static final Unit NONE = itself("", QuantityDimension.NONE);

  public static final Unit YUAN = itself("元", QuantityDimension.MONEY);

  public Unit {
    if (multiplier.signum() <= 0 || divisor.signum() <= 0) {
      throw new IllegalArgumentException("A unit needs a positive factor: " + symbol);
    }
  }

  /** A unit that is its own canonical unit. */
  public static Unit itself(String symbol, QuantityDimension dimension) {
    return new Unit(symbol, dimension, symbol, BigDecimal.ONE, BigDecimal.ONE);
  }

  /** Whether amounts in it are canonical as they are. */
  boolean isCanonical() {
    return multiplier.compareTo(BigDecimal.ONE) == 0 && divisor.compareTo(BigDecimal.ONE) == 0;
  }

  public boolean comparableWith(Unit other) {
    return dimension == other.dimension && base.equals(other.base);
  }

  /** The amount in the canonical unit; rounded to 34 digits only where the quotient has no end. */
  public BigDecimal toBase(BigDecimal amount) {
    BigDecimal product =
        multiplier.compareTo(BigDecimal.ONE) == 0 ? amount : amount.multiply(multiplier);
    if (divisor.compareTo(BigDecimal.ONE) == 0) {
      return product;
    }
    // by far the most common divisor, 百分比, and exact without a division
    return divisor.compareTo(HUNDRED) == 0
        ? product.movePointLeft(2)
        : product.divide(divisor, MathContext.DECIMAL128);
  }
}
