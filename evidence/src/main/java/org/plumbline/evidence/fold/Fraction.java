package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/**
 * 分数. An exact quotient, so that a value is rounded once, at the end.
 *
 * @param denominator not zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

  /** How many decimals a value is rounded to. */
  public static final int DECIMALS = 10;

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** What the product of two cells is multiplied by, so that it is in the product's unit. */
  public static Fraction factor(RowValue.Product product) {
    return of(new RowValue.Cell(product.left()).unit())
        .times(of(new RowValue.Cell(product.right()).unit()))
        .over(of(product.unit()));
  }

  private static Fraction of(Unit unit) {
    return new Fraction(unit.multiplier(), unit.divisor());
  }

  /** The amount in the canonical unit. */
  static Fraction base(Quantity quantity) {
    Unit unit = quantity.unit();
    return new Fraction(quantity.amount().multiply(unit.multiplier()), unit.divisor());
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction minus(Fraction other) {
    BigDecimal left = numerator.multiply(other.denominator);
    BigDecimal right = other.numerator.multiply(denominator);
    return new Fraction(left.subtract(right), denominator.multiply(other.denominator));
  }

  Fraction plus(Fraction other) {
    return minus(new Fraction(other.numerator.negate(), other.denominator));
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  /** To ten decimals, half up, without trailing zeros. */
  BigDecimal rounded() {
    return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** This amount of a canonical unit, in {@code unit}; a ratio is rounded before it becomes a %. */
  Quantity in(Unit unit) {
    Fraction amount = unit.dimension() == QuantityDimension.RATIO ? of(rounded()) : this;
    return new Quantity(
        amount.times(new Fraction(unit.divisor(), unit.multiplier())).rounded(), unit);
  }
}
