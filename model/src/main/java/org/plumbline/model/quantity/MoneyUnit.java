package org.plumbline.model.quantity;

import java.math.BigDecimal;

/** 金额单位. The unit in which a document prints money. */
public enum MoneyUnit {
  YUAN("元", 0),
  THOUSAND_YUAN("千元", 3),
  TEN_THOUSAND_YUAN("万元", 4),
  MILLION_YUAN("百万元", 6),
  HUNDRED_MILLION_YUAN("亿元", 8);

  private final String symbol;
  private final int power;

  MoneyUnit(String symbol, int power) {
    this.symbol = symbol;
    this.power = power;
  }

  public String symbol() {
    return symbol;
  }

  /** {@code printed} of this unit in 元. */
  public BigDecimal toYuan(BigDecimal printed) {
    return printed.scaleByPowerOfTen(power);
  }

  /** {@code yuan} in this unit. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-power);
  }
}
