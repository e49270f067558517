package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Spreadsheets print dates as days since the end of 1899 when a cell has lost its format. */
final class SerialDates {

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final long FIRST = LocalDate.of(2010, 1, 1).toEpochDay() - EPOCH.toEpochDay();
  private static final long LAST = LocalDate.of(2040, 12, 31).toEpochDay() - EPOCH.toEpochDay();

  private SerialDates() {}

  /** The day that {@code number} stands for, from 2010 to 2040. */
  static Optional<LocalDate> date(BigDecimal number) {
    boolean inside =
        number.compareTo(BigDecimal.valueOf(FIRST)) >= 0
            && number.compareTo(BigDecimal.valueOf(LAST)) <= 0
            && number.stripTrailingZeros().scale() <= 0;
    return inside ? Optional.of(EPOCH.plusDays(number.longValueExact())) : Optional.empty();
  }

  /** The same, where it is the last day of a month. */
  static Optional<LocalDate> monthEnd(BigDecimal number) {
    return date(number).filter(day -> day.getDayOfMonth() == day.lengthOfMonth());
  }
}
