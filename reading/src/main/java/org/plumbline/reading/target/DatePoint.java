package org.plumbline.reading.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day or period named in a text.
 *
 * @param end where it ends in the text
 * @param year how its year is known
 * @param stated the year printed, 0 where none is
 * @param month the last month of the period
 * @param day the last day, 0 for the end of the month
 * @param span how long the period is
 * @param explicitEnd whether the text says that its end is meant: 年底, 月末
 */
record DatePoint(
    int end, Year year, int stated, int month, int day, Span span, boolean explicitEnd) {

  /** How the year is known. */
  enum Year {
    STATED,
    FISCAL,
    NEXT,
    ABSENT
  }

  /** How long a period is, in months. */
  enum Span {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Span(int months) {
      this.months = months;
    }
  }

  /** Whether only a number of months or quarters is printed, which might be a length as well. */
  boolean mightBeLength() {
    return year == Year.ABSENT
        && !explicitEnd
        && (span == Span.MONTH || span == Span.QUARTER)
        && day == 0;
  }

  /** The last day of the period in {@code ofYear}; empty where the calendar has no such day. */
  Optional<LocalDate> lastDay(int ofYear) {
    try {
      YearMonth last = YearMonth.of(ofYear, month);
      return Optional.of(day == 0 ? last.atEndOfMonth() : last.atDay(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The last day of the period before this one. */
  Optional<LocalDate> dayBefore(int ofYear) {
    return Optional.of(YearMonth.of(ofYear, month).minusMonths(span.months).atEndOfMonth());
  }

  /** Whether month and day exist in some year. */
  boolean exists() {
    return lastDay(stated == 0 ? 2024 : stated).isPresent();
  }

  DatePoint inYearOf(DatePoint earlier) {
    return year == Year.ABSENT && earlier.year != Year.ABSENT
        ? new DatePoint(end, earlier.year, earlier.stated, month, day, span, explicitEnd)
        : this;
  }

  DatePoint withEnd(int other) {
    return new DatePoint(other, year, stated, month, day, span, explicitEnd);
  }
}
