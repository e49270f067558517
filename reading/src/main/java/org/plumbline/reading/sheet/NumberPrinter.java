package org.plumbline.reading.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * 数字打印. Prints a number of a cell as a Chinese Excel shows it: 0.95 under {@code 0%} is 95%, and a
 * serial under a date format is that date.
 */
final class NumberPrinter {

  /** What the formats that Excel numbers but does not spell out mean in Chinese. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /** Stands for a percent sign that is text, since the formatter would multiply by 100 for it. */
  private static final char PERCENT_SIGN_ONLY = '\uE000';

  /** Numbers of so few digits are printed as they are stored. */
  private static final int SURE_DIGITS = 11;

  /** Numbers of so few digits are the same as decimals and as binary fractions. */
  private static final int EXACT_DIGITS = 15;

  private static final Pattern SHORT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

  private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
  private final boolean from1904;

  NumberPrinter(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The format with {@code id} for a Chinese reader, where {@code spelt} is what the file says. */
  static NumberFormat format(int id, String spelt) {
    String pattern = CHINESE.getOrDefault(id, spelt.isEmpty() ? "General" : spelt);
    UnaryOperator<String> literal =
        DateUtil.isADateFormat(id, pattern)
            ? NumberPrinter::dateLiteral
            : text -> text.replace('%', PERCENT_SIGN_ONLY);
    return NumberFormat.of(
        id,
        QUOTED
            .matcher(pattern)
            .replaceAll(quoted -> Matcher.quoteReplacement(literal.apply(quoted.group()))));
  }

  /** The formatter takes quotation marks in dates for text, and needs them around letters only. */
  private static String dateLiteral(String quoted) {
    boolean letters = quoted.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    return letters ? quoted.replace('"', '\'') : quoted.replace("\"", "");
  }

  /** A number as stored; what is no number is printed as it is. */
  String print(String stored, NumberFormat format) {
    if (format.isGeneral() && isShort(stored)) {
      return stored;
    }
    try {
      if (format.plain().isPresent() && isExact(stored)) {
        return format.plain().get().print(new BigDecimal(stored));
      }
      double value = Double.parseDouble(stored);
      return Double.isFinite(value) ? print(value, format) : stored;
    } catch (NumberFormatException _) {
      return stored;
    }
  }

  String print(double value, NumberFormat format) {
    if (format.plain().isPresent()) {
      return format.plain().get().print(BigDecimal.valueOf(value));
    }
    try {
      return formatter
          .formatRawCellContents(value, format.id(), format.pattern(), from1904)
          .replace(PERCENT_SIGN_ONLY, '%')
          .strip();
    } catch (RuntimeException _) { // a pattern that only Excel understands
      return formatter.formatRawCellContents(value, 0, "General", from1904).strip();
    }
  }

  /** A date that strict files store in the ISO manner. */
  String printIsoDate(String stored, NumberFormat format) {
    try {
      LocalDateTime date =
          stored.contains("T")
              ? LocalDateTime.parse(stored.replaceFirst("Z$", ""))
              : LocalDate.parse(stored).atStartOfDay();
      NumberFormat shown = format.isGeneral() ? format(14, "") : format;
      return print(DateUtil.getExcelDate(date, from1904), shown);
    } catch (DateTimeParseException _) {
      return stored;
    }
  }

  private static boolean isExact(String stored) {
    for (int i = 0; i < stored.length(); i++) {
      char character = stored.charAt(i);
      if ((character < '0' || character > '9') && character != '.' && character != '-') {
        return false;
      }
    }
    return stored.length() <= EXACT_DIGITS;
  }

  private static boolean isShort(String stored) {
    return stored.length() <= SURE_DIGITS && SHORT.matcher(stored).matches();
  }
}
