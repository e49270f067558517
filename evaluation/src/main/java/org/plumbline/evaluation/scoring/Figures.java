package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures stand in a proof. */
final class Figures {

  private static final int SHOWN_DECIMALS = 4;

  private Figures() {}

  /** An exact figure as it is; one without end to four decimals. */
  static String shown(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    BigDecimal rounded =
        stripped.scale() > SHOWN_DECIMALS
            ? stripped.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
            : stripped;
    return rounded.toPlainString();
  }

  /** To 34 digits, of which most quotients of printed figures need few: those are tried first. */
  static BigDecimal quotient(BigDecimal of, BigDecimal by) {
    BigDecimal brief = of.divide(by, MathContext.DECIMAL64);
    return brief.multiply(by).compareTo(of) == 0 ? brief : of.divide(by, MathContext.DECIMAL128);
  }
}
