package org.plumbline.national.making;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.Target;
import org.plumbline.national.making.Learned.TargetPattern;

/** The texts of targets and of what was reached. */
final class TargetTexts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Points that a share is above or below that of the pattern. */
  private static final List<Integer> POINTS = List.of(-15, -5, -5, -3, 0, 0, 0, 0, 2, 3, 5);

  /** A count is the pattern's times one of these, of a hundred. */
  private static final List<Integer> SIZES = List.of(25, 40, 60, 80, 100, 100, 120, 150, 200, 300);

  /** What was reached of an amount, of a hundred. */
  private static final List<Integer> REACHED =
      List.of(80, 95, 100, 100, 100, 100, 105, 110, 120, 160);

  String of(TargetPattern pattern, IndicatorMaker.Order order, Chance chance) {
    return switch (pattern.scale()) {
      case FIXED -> order.wording().of(pattern.text());
      case PERCENT -> filled(pattern, percent(pattern.number(), chance));
      case COUNT -> filled(pattern, count(pattern.number(), chance));
      case MONEY -> filled(pattern, money(pattern.number(), order));
    };
  }

  /** What the unit says it reached. */
  String reached(Target target, Chance chance) {
    return target
        .quantity()
        .map(wanted -> reached(wanted, chance))
        .orElseGet(() -> target.text().isEmpty() ? "已完成" : target.text());
  }

  private static String reached(Quantity wanted, Chance chance) {
    BigDecimal amount = of(wanted.amount(), chance.pick(REACHED));
    boolean share = wanted.unit().symbol().startsWith("百分") || wanted.unit().symbol().equals("%");
    return (share ? amount.min(HUNDRED) : amount).toPlainString() + wanted.unit().symbol();
  }

  private static String filled(TargetPattern pattern, BigDecimal number) {
    return pattern.text().replace(Learned.NUMBER, number.toPlainString());
  }

  private static BigDecimal percent(BigDecimal number, Chance chance) {
    BigDecimal moved = number.add(BigDecimal.valueOf(chance.pick(POINTS)));
    return number.compareTo(HUNDRED) > 0 || moved.signum() <= 0 ? number : moved.min(HUNDRED);
  }

  /** Two figures, as people plan. */
  private static BigDecimal count(BigDecimal number, Chance chance) {
    BigDecimal sized =
        of(number, chance.pick(SIZES)).round(new MathContext(2, RoundingMode.HALF_UP));
    BigDecimal whole = number.scale() <= 0 ? sized.setScale(0, RoundingMode.CEILING) : sized;
    return whole.signum() == 0
        ? number
        : whole.stripTrailingZeros().scale() < 0 ? whole.setScale(0) : whole;
  }

  /** The same share of the budget. */
  private static BigDecimal money(BigDecimal number, IndicatorMaker.Order order) {
    BigDecimal former = MoneyUnit.TEN_THOUSAND_YUAN.fromYuan(order.pattern().budget());
    if (former.signum() == 0) {
      return number;
    }
    BigDecimal scaled =
        number
            .multiply(order.budget())
            .divide(
                former, number.scale() < 0 ? 0 : Math.max(number.scale(), 2), RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  private static BigDecimal of(BigDecimal number, int hundredths) {
    BigDecimal part = number.multiply(BigDecimal.valueOf(hundredths)).movePointLeft(2);
    BigDecimal stripped = part.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
