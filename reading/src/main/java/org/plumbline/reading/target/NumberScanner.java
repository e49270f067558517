package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in figures: 80,000 and 1346.0088, and the broken ones that can still be understood. */
final class NumberScanner {

  private static final int MAX_DIGITS = 18;

  private NumberScanner() {}

  /** The number in figures or characters that begins at {@code from}. */
  static Optional<ScannedNumber> scan(FoldedText text, int from) {
    char first = text.at(from);
    return FoldedText.isDigit(first) || first == '-' || first == '+' || first == '.'
        ? figures(text, from)
        : ChineseNumerals.scan(text, from);
  }

  /** Where the run of figures, points and commas that begins at {@code from} ends. */
  static int endOfRun(FoldedText text, int from) {
    int end = from;
    for (int i = from; isPart(text.at(i)); i++) {
      if (text.isDigitAt(i)) {
        end = i + 1;
      }
    }
    return Math.max(end, from + 1);
  }

  private static Optional<ScannedNumber> figures(FoldedText text, int from) {
    char sign = text.at(from);
    int start = sign == '-' || sign == '+' ? from + 1 : from;
    if (!text.isDigitAt(start)) {
      return text.at(start) == '.' && text.isDigitAt(start + 1)
          ? BrokenNumbers.repair(text, from, start)
          : Optional.empty();
    }
    int at = start;
    long unscaled = 0;
    int digits = 0;
    int scale = -1;
    while (true) {
      char c = text.at(at);
      if (FoldedText.isDigit(c)) {
        unscaled = unscaled * 10 + (c - '0');
        digits++;
        scale = scale < 0 ? scale : scale + 1;
      } else if (c == '.' && scale < 0 && text.isDigitAt(at + 1)) {
        scale = 0;
      } else if (c != ',' || scale >= 0 || !isThousands(text, start, at)) {
        break;
      }
      if (digits > MAX_DIGITS) {
        return Optional.empty();
      }
      at++;
    }
    boolean broken =
        isPart(text.at(at)) && isPart(text.at(at + 1)) && text.isDigitAt(endOfParts(text, at));
    boolean leadingZero = text.at(start) == '0' && text.isDigitAt(start + 1);
    boolean minusZero = sign == '-' && unscaled == 0;
    if (broken || leadingZero) {
      return BrokenNumbers.repair(text, from, start);
    }
    BigDecimal value = BigDecimal.valueOf(sign == '-' ? -unscaled : unscaled, Math.max(scale, 0));
    return Optional.of(new ScannedNumber(value, at, minusZero));
  }

  private static int endOfParts(FoldedText text, int from) {
    int at = from;
    while (isPart(text.at(at)) && !text.isDigitAt(at)) {
      at++;
    }
    return at;
  }

  /** A comma with one to three figures, or another group, before it and just three after it. */
  private static boolean isThousands(FoldedText text, int start, int comma) {
    int before = 0;
    while (comma - before > start && text.isDigitAt(comma - before - 1)) {
      before++;
    }
    boolean first = comma - before == start;
    return (first ? before >= 1 && before <= 3 : before == 3)
        && text.isDigitAt(comma + 1)
        && text.isDigitAt(comma + 2)
        && text.isDigitAt(comma + 3)
        && !text.isDigitAt(comma + 4);
  }

  private static boolean isPart(char c) {
    return FoldedText.isDigit(c) || c == ',' || c == '.' || c == ' ';
  }
}
