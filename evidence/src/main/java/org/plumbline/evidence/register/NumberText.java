package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.Units;

/** 数值写法. Numbers as people type them: thousands commas, full-width digits, a unit behind. */
final class NumberText {

  private static final int MOST_DIGITS = 40;

  /** Digits, or groups of three of them; then what stands behind. */
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)");

  private NumberText() {}

  /** The number that {@code text} writes, in {@code unit}; a unit behind it is converted. */
  static Optional<BigDecimal> read(String text, Unit unit, Units units) {
    if (isPlain(text)) {
      return Optional.of(new BigDecimal(text));
    }
    String folded = CellText.fold(text);
    Matcher matcher = NUMBER.matcher(folded);
    if (folded.length() > 2 * MOST_DIGITS || !matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replace(",", "");
    String behind = matcher.group(2).replace(" ", "");
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    if (behind.isEmpty() || behind.equals(unit.symbol())) {
      return Optional.of(number);
    }
    return units
        .find(behind)
        .filter(written -> written.comparableWith(unit))
        .map(written -> convert(number, written, unit));
  }

  /** Whether it is digits with at most one point between them, as nearly all cells are. */
  private static boolean isPlain(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean point = c == '.' && i > 0 && i < text.length() - 1;
      points += point ? 1 : 0;
      if (!point && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && points <= 1 && text.length() <= MOST_DIGITS;
  }

  /** Exact wherever the quotient ends; otherwise to 34 digits, as all units are. */
  static BigDecimal convert(BigDecimal amount, Unit from, Unit to) {
    BigDecimal multiplier = from.multiplier().multiply(to.divisor());
    BigDecimal divisor = from.divisor().multiply(to.multiplier());
    if (multiplier.compareTo(divisor) == 0) {
      return amount;
    }
    BigDecimal product = amount.multiply(multiplier);
    try {
      return plain(product.divide(divisor));
    } catch (ArithmeticException _) {
      return plain(product.divide(divisor, MathContext.DECIMAL128));
    }
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
