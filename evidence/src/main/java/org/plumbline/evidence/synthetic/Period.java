package org.plumbline.evidence.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** 期间. First and last day of a day, week, month or quarter. */
record Period(LocalDate start, LocalDate end) {

  private static final int MONTHS_OF_QUARTER = 3;

  /** The periods that begin in a year; a week begins on Monday. */
  static List<Period> of(Recipe.Span span, int year) {
    List<Period> periods = new ArrayList<>();
    LocalDate start = LocalDate.of(year, 1, 1);
    if (span == Recipe.Span.WEEK) {
      start = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    while (start.getYear() == year) {
      LocalDate next = next(span, start);
      periods.add(new Period(start, next.minusDays(1)));
      start = next;
    }
    return periods;
  }

  private static LocalDate next(Recipe.Span span, LocalDate start) {
    return switch (span) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(MONTHS_OF_QUARTER);
    };
  }
}
