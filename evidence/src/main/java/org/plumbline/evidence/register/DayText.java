package org.plumbline.evidence.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期写法. Days as people type them, and as spreadsheets count them. */
final class DayText {

  /** 2022-01-05, 2022/1/5, 2022.1.5, 2022年1月5日, with or without a time of day behind. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?"
              + "(?:[ T]?\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d+)?秒?|分)?)?");

  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private DayText() {}

  static Optional<LocalDate> read(String text) {
    return isIso(text)
        ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : readAnyWay(text);
  }

  /** Whether it is written 2022-01-05, as nearly all days are. */
  private static boolean isIso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private static Optional<LocalDate> readAnyWay(String text) {
    String folded = CellText.fold(text);
    if (folded.length() > 40) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {PARTED, EIGHT_DIGITS}) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.matches()) {
        return day(group(matcher, 1), group(matcher, 2), group(matcher, 3));
      }
    }
    return serial(folded, false);
  }

  /** The day of a spreadsheet's count, 44561; from 1904 in workbooks of old Macs. */
  static Optional<LocalDate> serial(String text, boolean from1904) {
    Matcher matcher = SERIAL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    return Optional.of(epoch.plusDays(Long.parseLong(matcher.group(1))))
        .filter(day -> day.getYear() <= LAST_YEAR);
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return likely ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
