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
    String folded = CellText.fold(text);
    if (folded.length() > 40) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {PARTED, EIGHT_DIGITS}) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.matches()) {
        return day(matcher.group(1), matcher.group(2), matcher.group(3));
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

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return likely ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
