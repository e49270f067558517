package org.plumbline.review.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * 发文字号. The number of an official document: issuer, year in brackets, serial, 号.
 *
 * @param printed as printed, 青工信字【2019】28号
 * @param standard with the brackets the standard asks for, 青工信字〔2019〕28号
 */
public record DocumentNumber(String printed, String standard, int year) {

  private static final String OPENERS = "〔【[［（(﹝";
  private static final String CLOSERS = "〕】]］）)﹞";
  private static final int YEAR_DIGITS = 4;

  /** Every document number in {@code text}, whatever its brackets. */
  public static List<DocumentNumber> allIn(String text) {
    if (text.indexOf('号') < 0) {
      return List.of();
    }
    List<DocumentNumber> numbers = new ArrayList<>();
    for (int open = 1; open < text.length(); open++) {
      int end = endOfNumber(text, open);
      if (end > 0) {
        numbers.add(cut(text, open, end));
      }
    }
    return numbers;
  }

  /** Whether the year stands in 〔 〕. */
  public boolean isStandard() {
    return printed.equals(standard);
  }

  /** The index after 号 where the bracket at {@code open} begins a year and a serial; else -1. */
  private static int endOfNumber(String text, int open) {
    int kind = OPENERS.indexOf(text.charAt(open));
    int close = open + YEAR_DIGITS + 1;
    if (kind < 0
        || close >= text.length()
        || CLOSERS.indexOf(text.charAt(close)) != kind
        || !isIssuer(text.charAt(open - 1))
        || countDigits(text, open + 1) != YEAR_DIGITS) {
      return -1;
    }
    int serial = countDigits(text, close + 1);
    int end = close + 1 + serial;
    return serial > 0 && end < text.length() && text.charAt(end) == '号' ? end + 1 : -1;
  }

  private static DocumentNumber cut(String text, int open, int end) {
    int start = open;
    while (start > 0 && isIssuer(text.charAt(start - 1))) {
      start--;
    }
    String year = text.substring(open + 1, open + 1 + YEAR_DIGITS);
    String standard =
        text.substring(start, open)
            + "〔"
            + year
            + "〕"
            + text.substring(open + YEAR_DIGITS + 2, end);
    return new DocumentNumber(text.substring(start, end), standard, Integer.parseInt(year));
  }

  private static int countDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static boolean isIssuer(char c) {
    return Character.isIdeographic(c) && c != '第' && c != '号';
  }
}
