package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.reading.target.DatePoint.Span;
import org.plumbline.reading.target.DatePoint.Year;

/** The grammar of one date or period: 2023年底, 12月31日, 2022-12-31, 202212, 第三季度, 上半年. */
final class DateScanner {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private DateScanner() {}

  static Optional<DatePoint> scan(FoldedText text, int from) {
    return new Scan(text, from).point().filter(DatePoint::exists);
  }

  private static final class Scan {
    private final FoldedText text;
    private int at;
    private Year year = Year.ABSENT;
    private int stated;

    Scan(FoldedText text, int from) {
      this.text = text;
      this.at = from;
    }

    Optional<DatePoint> point() {
      int digits = digitsAt(at);
      if (digits == 8 || digits == 6) {
        return compact(digits);
      }
      if (digits == 4 && isYear(number(at, 4)) && isSeparator(text.at(at + 4))) {
        return separated();
      }
      year(digits);
      return afterYear();
    }

    /** 20221231, 202212. */
    private Optional<DatePoint> compact(int digits) {
      int full = number(at, 4);
      int month = number(at + 4, 2);
      int day = digits == 8 ? number(at + 6, 2) : 0;
      if (!isYear(full) || month < 1 || month > 12 || (digits == 8 && day == 0)) {
        return Optional.empty();
      }
      state(full, digits);
      return point(month, day, day == 0 ? Span.MONTH : Span.DAY);
    }

    /** 2022-12-31, 2022/6/30, 2022.10, with or without the time of a spreadsheet. */
    private Optional<DatePoint> separated() {
      char separator = text.at(at + 4);
      int digits = digitsAt(at + 5);
      if (digits < 1 || digits > 2) {
        return Optional.empty();
      }
      int month = number(at + 5, digits);
      state(number(at, 4), 5 + digits);
      int day = 0;
      int dayDigits = text.at(at) == separator ? digitsAt(at + 1) : 0;
      if (dayDigits == 1 || dayDigits == 2) {
        day = number(at + 1, dayDigits);
        at += 1 + dayDigits;
        skipTime();
        if (day == 0) {
          return Optional.empty();
        }
      }
      boolean monthOnly = day == 0;
      if (monthOnly && text.at(at) == '月') {
        at++;
      } else if (monthOnly && separator == '.' && digits == 1 && text.at(at) == '%') {
        return Optional.empty();
      }
      return point(month, day, monthOnly ? Span.MONTH : Span.DAY);
    }

    private void skipTime() {
      int i = text.at(at) == ' ' ? at + 1 : at;
      if (digitsAt(i) >= 1 && text.at(i + digitsAt(i)) == ':') {
        while (text.isDigitAt(i) || text.at(i) == ':' || text.at(i) == '.') {
          i++;
        }
        at = i;
      }
    }

    /** 2023年, 23年 before a month or an end, 本年度, 次年. */
    private void year(int digits) {
      if (digits == 4 && isYear(number(at, 4)) && text.at(at + 4) == '年') {
        state(number(at, 4), 5);
      } else if (digits == 2 && text.at(at + 2) == '年' && goesOn(at + 3)) {
        state(2000 + number(at, 2), 3);
      } else if (chineseYear() > 0) {
        state(chineseYear(), 5);
      } else if (yearWord("本年度", "当年度", "今年", "本年", "当年", "年度", "年内", "全年")) {
        year = Year.FISCAL;
      } else if (yearWord("次年度", "下年度", "下一年", "明年", "次年", "翌年", "下年")) {
        year = Year.NEXT;
      }
      if (year != Year.ABSENT && text.at(at) == '度') {
        at++;
      }
    }

    /** 二〇二二年; 0 where there is none. */
    private int chineseYear() {
      int year = 0;
      if (text.at(at + 4) != '年') {
        return 0;
      }
      for (int i = at; i < at + 4; i++) {
        int digit = ChineseNumerals.digit(text.at(i));
        if (digit < 0) {
          return 0;
        }
        year = year * 10 + digit;
      }
      return isYear(year) ? year : 0;
    }

    private boolean yearWord(String... words) {
      for (String word : words) {
        if (text.startsWith(word, at)) {
          at += word.length();
          return true;
        }
      }
      return false;
    }

    private boolean goesOn(int from) {
      return text.at(from) == '底'
          || text.at(from) == '末'
          || (digitsAt(from) > 0 && digitsAt(from) < 3);
    }

    private Optional<DatePoint> afterYear() {
      if (text.at(at) == '年'
          && (text.at(at + 1) == '底' || text.at(at + 1) == '末' || text.at(at + 1) == '终')) {
        at += 2;
        return yearEnd();
      }
      if (year != Year.ABSENT && (text.at(at) == '底' || text.at(at) == '末')) {
        at++;
        return yearEnd();
      }
      if (text.startsWith("上半年", at)) {
        return part(6, Span.HALF, 3);
      }
      if (text.startsWith("下半年", at)) {
        return part(12, Span.HALF, 3);
      }
      Optional<DatePoint> monthOrQuarter = numbered();
      if (monthOrQuarter.isPresent() || year == Year.ABSENT) {
        return monthOrQuarter;
      }
      if (text.startsWith("全年", at)) {
        at += 2;
      }
      return point(12, 0, Span.YEAR);
    }

    private Optional<DatePoint> yearEnd() {
      if (year == Year.ABSENT) {
        year = Year.FISCAL;
      }
      return Optional.of(new DatePoint(at, year, stated, 12, 0, Span.YEAR, true));
    }

    private Optional<DatePoint> part(int month, Span span, int length) {
      at += length;
      return point(month, 0, span);
    }

    /** A month or a quarter, in figures or characters: 10月, 十二月, 第三季度, 4季度. */
    private Optional<DatePoint> numbered() {
      int start = at;
      int from = text.at(at) == '第' || text.at(at) == '前' || text.at(at) == 'Q' ? at + 1 : at;
      Optional<ScannedNumber> number = whole(from);
      if (number.isEmpty() || number.get().value().precision() > 2) {
        return Optional.empty();
      }
      int value = number.get().value().intValue();
      at = number.get().end();
      if (text.at(start) == 'Q' && value >= 1 && value <= 4) {
        return point(value * 3, 0, Span.QUARTER);
      }
      if (text.at(at) == '季' && value >= 1 && value <= 4) {
        at += text.at(at + 1) == '度' ? 2 : 1;
        return ended(value * 3, Span.QUARTER);
      }
      if (text.at(at) == '月' && value >= 1 && value <= 12 && from == start) {
        at += text.at(at + 1) == '份' ? 2 : 1;
        return month(value);
      }
      at = start;
      return Optional.empty();
    }

    private Optional<ScannedNumber> whole(int from) {
      int digits = digitsAt(from);
      if (digits > 0) {
        return digits > 2
            ? Optional.empty()
            : Optional.of(
                new ScannedNumber(BigDecimal.valueOf(number(from, digits)), from + digits, false));
      }
      return ChineseNumerals.scan(text, from);
    }

    private Optional<DatePoint> month(int month) {
      int digits = digitsAt(at);
      if (digits == 1 || digits == 2) {
        char after = text.at(at + digits);
        int day = number(at, digits);
        if (after == '日' || after == '号') {
          at += digits + 1;
          return day == 0 ? Optional.empty() : point(month, day, Span.DAY);
        }
      }
      if (text.startsWith("上旬", at)) {
        return tenDays(month, 10);
      }
      if (text.startsWith("中旬", at)) {
        return tenDays(month, 20);
      }
      if (text.startsWith("下旬", at)) {
        return tenDays(month, 0);
      }
      return ended(month, Span.MONTH);
    }

    private Optional<DatePoint> tenDays(int month, int lastDay) {
      at += 2;
      return Optional.of(new DatePoint(at, year, stated, month, lastDay, Span.MONTH, true));
    }

    /** 底 or 末, which say that the end of the period is meant. */
    private Optional<DatePoint> ended(int month, Span span) {
      boolean end = text.at(at) == '底' || text.at(at) == '末';
      if (end) {
        at++;
      }
      return Optional.of(new DatePoint(at, year, stated, month, 0, span, end));
    }

    private Optional<DatePoint> point(int month, int day, Span span) {
      return Optional.of(new DatePoint(at, year, stated, month, day, span, false));
    }

    private void state(int fullYear, int length) {
      year = Year.STATED;
      stated = fullYear;
      at += length;
    }

    private int digitsAt(int from) {
      int digits = 0;
      while (digits < 9 && text.isDigitAt(from + digits)) {
        digits++;
      }
      return digits;
    }

    private int number(int from, int digits) {
      int number = 0;
      for (int i = from; i < from + digits; i++) {
        number = number * 10 + (text.at(i) - '0');
      }
      return number;
    }

    private static boolean isYear(int number) {
      return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isSeparator(char c) {
      return c == '-' || c == '/' || c == '.';
    }
  }
}
