package org.plumbline.review.plan;

import org.plumbline.regulation.WordList;
import org.plumbline.review.wording.PlainText;

/** Finds a year before the plan's in a name, where nothing says that the other year is meant. */
final class PastYears {

  static final int NONE = 0;

  private static final int DIGITS = 4;

  private final int reach;
  private final WordList otherYearMeant;
  private final WordList amountHeads;

  /**
   * Looks back so many years.
   *
   * @param otherYearMeant words that explain another year: 结转, 较, 届
   * @param amountHeads words that make a number in front an amount: 人, 吨
   */
  PastYears(int reach, WordList otherYearMeant, WordList amountHeads) {
    this.reach = reach;
    this.otherYearMeant = otherYearMeant;
    this.amountHeads = amountHeads;
  }

  /** The first such year in {@code name}, or {@link #NONE}. */
  int findIn(String name, int fiscalYear) {
    for (int i = 0; i + DIGITS <= name.length(); i++) {
      if (PlainText.isDigit(name.charAt(i))) {
        int end = endOfNumber(name, i);
        int year = end - i == DIGITS ? Integer.parseInt(name, i, end, 10) : NONE;
        if (year < fiscalYear && year >= fiscalYear - reach && isYear(name, i, end)) {
          return explained(name, year, fiscalYear) ? NONE : year;
        }
        i = end;
      }
    }
    return NONE;
  }

  private boolean explained(String name, int year, int fiscalYear) {
    return otherYearMeant.foundIn(name) && !(year < fiscalYear - 1 && startsBare(name, year));
  }

  /** 2016新能源汽车补贴: an old year at the very start, without 年, is no explanation of anything. */
  private static boolean startsBare(String name, int year) {
    String digits = Integer.toString(year);
    return name.startsWith(digits) && !name.startsWith("年", DIGITS);
  }

  /** A year stands before 年, or opens the name; GB5461-2016 and 〔2021〕 are something else. */
  private boolean isYear(String name, int start, int end) {
    if (end < name.length() && name.charAt(end) == '年') {
      return start == 0 || !isJoined(name.charAt(start - 1)) && !endsRange(name, end);
    }
    return start == 0
        && end < name.length()
        && Character.isIdeographic(name.charAt(end))
        && amountHeads.lengthAt(name, end) == 0;
  }

  private static boolean isJoined(char c) {
    return c == '-' || c == '—' || c == '－' || c == '~' || c == '至' || c == '到';
  }

  private static boolean endsRange(String name, int end) {
    return end + 1 < name.length() && isJoined(name.charAt(end + 1));
  }

  private static int endOfNumber(String name, int start) {
    int end = start;
    while (end < name.length() && PlainText.isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }
}
