package org.plumbline.server.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.WatchSpec;
import org.plumbline.server.registers.Book;
import org.springframework.stereotype.Component;

/** How a value came about over the year: records say for each day what was known of it. */
@Component
class Histories {

  private static final int MONTHS = 12;
  private static final int WEEKS = 53;

  private final ResultsDesk desk;

  Histories(ResultsDesk desk) {
    this.desk = desk;
  }

  /** An indicator at the end of each month that has come. */
  History ofIndicator(Book book, IndicatorMeasure indicator) {
    return of(book, indicator, monthEnds(book.pack().fiscalYear(), desk.day(book)));
  }

  /** What a watch looks at, week by week. */
  History ofWatch(Book book, WatchSpec watch) {
    IndicatorMeasure as =
        new IndicatorMeasure(
            book.pack().indicators().getFirst().dimension(),
            watch.name(),
            Optional.empty(),
            watch.target(),
            watch.measure());
    return of(book, as, weeks(book.pack().fiscalYear(), desk.day(book)));
  }

  private History of(Book book, IndicatorMeasure indicator, List<LocalDate> days) {
    Pack pack = book.pack();
    Pack only = new Pack(pack.heading(), pack.registers(), List.of(indicator), List.of());
    List<IndicatorResult> results =
        days.stream()
            .map(day -> desk.measurement(book, only, day).measure().indicators().getFirst())
            .toList();
    List<History.Point> points = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      points.add(History.Point.of(days.get(i), results.get(i).outcome()));
    }
    return History.of(points, results.getLast().target());
  }

  private static List<LocalDate> monthEnds(int year, LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate end = first.withDayOfMonth(first.lengthOfMonth());
      if (!end.isAfter(last)) {
        days.add(end);
      }
    }
    if (days.isEmpty() || days.getLast().isBefore(last)) {
      days.add(last);
    }
    return days;
  }

  private static List<LocalDate> weeks(int year, LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      LocalDate day = LocalDate.of(year, 1, 1).plusWeeks(week);
      if (day.isBefore(last)) {
        days.add(day);
      }
    }
    days.add(last);
    return days;
  }
}
