package org.plumbline.model.quantity;

import java.math.BigDecimal;

/**
 * 金额. An exact amount of 元, with the unit it was printed in beside it. Equal by amount alone: the
 * printed unit is presentation.
 *
 * @param yuan amount in 元, at least two decimals
 */
public record Money(BigDecimal yuan, MoneyUnit printedUnit) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO, MoneyUnit.YUAN);

  private static final int FEN = 2;

  public Money {
    BigDecimal stripped = yuan.stripTrailingZeros();
    yuan = stripped.scale() < FEN ? stripped.setScale(FEN) : stripped;
  }

  /** {@code printed} in {@code unit}: {@code of("170.00", TEN_THOUSAND_YUAN)} is 1,700,000.00 元. */
  public static Money of(String printed, MoneyUnit unit) {
    return new Money(unit.toYuan(new BigDecimal(printed)), unit);
  }

  /** The amount in the unit it was printed in. */
  public BigDecimal printedAmount() {
    BigDecimal amount = printedUnit.fromYuan(yuan).stripTrailingZeros();
    return amount.scale() < FEN ? amount.setScale(FEN) : amount;
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan), printedUnit);
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan), printedUnit);
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && yuan.compareTo(money.yuan) == 0;
  }

  @Override
  public int hashCode() {
    return yuan.hashCode();
  }

  /** As printed: {@code 170.00万元}. */
  @Override
  public String toString() {
    return printedAmount().toPlainString() + printedUnit.symbol();
  }
}
