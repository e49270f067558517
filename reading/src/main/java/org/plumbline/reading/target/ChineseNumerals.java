package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in characters: 零, 两, 一百二十, 三万五千, 三点五, 半. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final int MAX_LENGTH = 20;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ChineseNumerals() {}

  static boolean isNumeral(char c) {
    return switch (c) {
      case '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '半' -> true;
      case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾' -> true;
      default -> false;
    };
  }

  /** The number that begins at {@code from}; a last 万 or 亿 is left to the unit. */
  static Optional<ScannedNumber> scan(FoldedText text, int from) {
    char first = text.at(from);
    if (!isNumeral(first) || first == '百') {
      return Optional.empty();
    }
    return first == '半' ? half(text, from) : new Sum(text, from).scan();
  }

  static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    return plain >= 0 ? plain : FORMAL.indexOf(c);
  }

  private static Optional<ScannedNumber> half(FoldedText text, int from) {
    boolean measure = "年天日月小个学".indexOf(text.at(from + 1)) >= 0;
    return measure ? Optional.of(new ScannedNumber(HALF, from + 1, false)) : Optional.empty();
  }

  private static final class Sum {
    private final FoldedText text;
    private final int from;
    private int at;
    private long total;
    private long section;
    private int pending = -1;

    Sum(FoldedText text, int from) {
      this.text = text;
      this.from = from;
      this.at = from;
    }

    Optional<ScannedNumber> scan() {
      while (at - from < MAX_LENGTH && step(text.at(at))) {
        at++;
      }
      if (digit(text.at(at)) >= 0 || FoldedText.isDigit(text.at(at))) {
        return Optional.empty();
      }
      BigDecimal value = BigDecimal.valueOf(total + section + Math.max(pending, 0));
      if (text.at(at) == '点' && digit(text.at(at + 1)) >= 0) {
        value = value.add(decimals());
      }
      return Optional.of(new ScannedNumber(value, at, false));
    }

    private boolean step(char c) {
      int digit = digit(c);
      if (digit >= 0) {
        if (pending > 0) {
          return false;
        }
        pending = digit;
        return true;
      }
      int power = power(c);
      if (power > 0) {
        return times(power);
      }
      if ((c == '万' || c == '亿') && digit(text.at(at + 1)) >= 0) {
        total = (total + section + Math.max(pending, 0)) * (c == '万' ? 10_000L : 100_000_000L);
        section = 0;
        pending = -1;
        return true;
      }
      return false;
    }

    private boolean times(int power) {
      if (pending <= 0 && power != 10) {
        return false;
      }
      section += (long) Math.max(pending, 1) * power;
      pending = -1;
      return true;
    }

    private BigDecimal decimals() {
      BigDecimal decimals = BigDecimal.ZERO;
      at++;
      for (int scale = 1; scale <= MAX_LENGTH && digit(text.at(at)) >= 0; scale++, at++) {
        decimals = decimals.add(BigDecimal.valueOf(digit(text.at(at)), scale));
      }
      return decimals;
    }

    private static int power(char c) {
      return switch (c) {
        case '十', '拾' -> 10;
        case '百', '佰' -> 100;
        case '千', '仟' -> 1000;
        default -> 0;
      };
    }
  }
}
