package org.plumbline.reading.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 常用数字格式. The formats that most cells have, such as {@code #,##0.00} and {@code 0%}, printed as
 * decimals: quicker than by the general formatter, and rounded as Excel does.
 */
record PlainFormat(boolean grouped, int decimals, boolean percent) {

  private static final Pattern SHAPE = Pattern.compile("(#,##)?0(?:\\.(0{1,9}))?(%)?(?:_[) ])?");
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int GROUP = 3;

  /** The format that {@code pattern} describes; empty for less common ones. */
  static Optional<PlainFormat> of(String pattern) {
    Matcher shape = SHAPE.matcher(pattern);
    if (!shape.matches()) {
      return Optional.empty();
    }
    int decimals = shape.group(2) == null ? 0 : shape.group(2).length();
    return Optional.of(new PlainFormat(shape.group(1) != null, decimals, shape.group(3) != null));
  }

  String print(BigDecimal value) {
    BigDecimal shown = value.round(EXCEL_DIGITS).movePointRight(percent ? 2 : 0);
    String digits = shown.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    String sign = value.signum() < 0 ? "-" : "";
    return sign + (grouped ? grouped(digits) : digits) + (percent ? "%" : "");
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - GROUP; at > 0; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
