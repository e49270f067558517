package org.plumbline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The day of a checkpoint: itself, the end of a month, or the end of a quarter. */
final class CheckpointDay implements ITypeConverter<LocalDate> {

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final int MONTHS = 3;

  @Override
  public LocalDate convert(String value) {
    Matcher quarter = QUARTER.matcher(value);
    try {
      if (quarter.matches()) {
        int month = Integer.parseInt(quarter.group(2)) * MONTHS;
        return YearMonth.of(Integer.parseInt(quarter.group(1)), month).atEndOfMonth();
      }
      return MONTH.matcher(value).matches()
          ? YearMonth.parse(value).atEndOfMonth()
          : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(value + ": 2022-07-31, 2022-07, 2022-Q3");
    }
  }
}
