package org.plumbline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of {@code --year}: four digits, 2022. */
final class FiscalYearNumber implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    if (!text.matches("[12]\\d{3}")) {
      throw new TypeConversionException("not a year");
    }
    return Integer.valueOf(text);
  }
}
