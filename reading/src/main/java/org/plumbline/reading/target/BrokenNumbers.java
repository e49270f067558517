package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as they come out of bad typing and bad scans: {@code 1 346.5}, {@code 7,00.0,77}, {@code
 * .5}. Only what has one likely meaning is repaired; {@code .32.06.5} has none.
 */
final class BrokenNumbers {

  private static final int MAX_DIGITS = 18;

  private BrokenNumbers() {}

  static Optional<ScannedNumber> repair(FoldedText text, int from, int start) {
    int end = NumberScanner.endOfRun(text, start);
    String run = text.subSequence(start, end);
    if (run.length() > MAX_DIGITS * 2) {
      return Optional.empty();
    }
    return meant(onceOf(run))
        .filter(digits -> digits.length() <= MAX_DIGITS + 1)
        .map(BigDecimal::new)
        .map(value -> text.at(from) == '-' ? value.negate() : value)
        .map(value -> new ScannedNumber(value, end, true));
  }

  /** {@code 44,561 44,561} is one number that was printed twice. */
  private static String onceOf(String run) {
    int half = run.length() / 2;
    boolean twice =
        run.length() % 2 == 1
            && run.charAt(half) == ' '
            && run.regionMatches(0, run, half + 1, half);
    return twice ? run.substring(0, half) : run;
  }

  private static Optional<String> meant(String run) {
    if (run.startsWith("00") || (run.startsWith("0") && isFigures(run) && run.length() > 2)) {
      return Optional.empty();
    }
    int point = run.indexOf('.');
    if (point != run.lastIndexOf('.')) {
      return Optional.empty();
    }
    String whole = point < 0 ? run : run.substring(0, point);
    String decimals = point < 0 ? "" : run.substring(point + 1);
    if (point < 0 && run.startsWith("0,")) {
      return Optional.of("0." + figures(run.substring(2)));
    }
    boolean groups =
        isGrouped(whole, ' ', 3)
            && (point >= 0 || isGrouped(whole, ',', 3) || isGrouped(whole, ',', 4));
    return groups
        ? Optional.of("0" + figures(whole) + "." + figures(decimals) + "0")
        : Optional.empty();
  }

  /** Whether every part after a separator has just {@code size} figures. */
  private static boolean isGrouped(String whole, char separator, int size) {
    int last = -1;
    for (int i = 0; i <= whole.length(); i++) {
      boolean boundary = i == whole.length() || whole.charAt(i) == separator;
      if (boundary) {
        if (last >= 0 && i - last - 1 != size) {
          return false;
        }
        last = i;
      }
    }
    return true;
  }

  private static boolean isFigures(String run) {
    return run.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String figures(String part) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      if (FoldedText.isDigit(part.charAt(i))) {
        figures.append(part.charAt(i));
      }
    }
    return figures.toString();
  }
}
