package org.plumbline.evidence.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.model.quantity.Unit;

/**
 * 时间单位. What time between two days is counted in.
 *
 * @param unit 日 or 月, as the pack writes it
 */
public record Span(Counting counting, Unit unit) {

  /** 计法. Days, or whole months. */
  public enum Counting {
    DAYS,
    MONTHS
  }

  /** How many from one day to another; negative where the second comes first. */
  public long between(LocalDate from, LocalDate to) {
    return switch (counting) {
      case DAYS -> ChronoUnit.DAYS.between(from, to);
      case MONTHS -> ChronoUnit.MONTHS.between(from, to);
    };
  }

  /** So many of it after {@code day}; before it where {@code count} is negative. */
  public LocalDate after(LocalDate day, int count) {
    return switch (counting) {
      case DAYS -> day.plusDays(count);
      case MONTHS -> day.plusMonths(count);
    };
  }
}
