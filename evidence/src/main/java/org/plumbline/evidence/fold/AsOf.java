package org.plumbline.evidence.fold;

import java.time.LocalDate;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.register.Evidence;

/**
 * 截止日. The day up to which things are known, in the fiscal year (the calendar year) it is asked
 * for.
 */
public record AsOf(int year, LocalDate day) {

  /** The day that evidence was taken for. */
  public static AsOf of(Evidence evidence) {
    return new AsOf(evidence.year().year(), evidence.asOf());
  }

  /** The days of a period; of the current year only those that have come. */
  public DateRange range(Period period) {
    return switch (period) {
      case Period.Named named -> named(named);
      case Period.Last(int count, var span) ->
          new DateRange(span.after(day, -count).plusDays(1), day);
      case Period.Next(int count, var span) -> new DateRange(day, span.after(day, count));
      case Period.Between(LocalDate from, LocalDate to) -> new DateRange(from, to);
    };
  }

  private DateRange named(Period.Named period) {
    return switch (period) {
      case YEAR -> months(year, 1, 12).until(day);
      case LAST_YEAR -> months(year - 1, 1, 12);
      case FIRST_HALF -> months(year, 1, 6);
      case SECOND_HALF -> months(year, 7, 12);
      case QUARTER_1 -> months(year, 1, 3);
      case QUARTER_2 -> months(year, 4, 6);
      case QUARTER_3 -> months(year, 7, 9);
      case QUARTER_4 -> months(year, 10, 12);
      case EVER -> new DateRange(LocalDate.MIN, LocalDate.MAX);
    };
  }

  /** The day at whose end a balance is asked for. */
  public LocalDate day(BalanceDay at) {
    return switch (at) {
      case BalanceDay.AsOf _ -> day;
      case BalanceDay.YearStart _ -> LocalDate.of(year - 1, 12, 31);
      case BalanceDay.YearEnd _ -> LocalDate.of(year, 12, 31);
      case BalanceDay.On(LocalDate stated) -> stated;
    };
  }

  private static DateRange months(int year, int from, int to) {
    LocalDate last = LocalDate.of(year, to, 1);
    return new DateRange(LocalDate.of(year, from, 1), last.withDayOfMonth(last.lengthOfMonth()));
  }
}
