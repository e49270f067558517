package org.plumbline.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of RFC 4180, safe to open in a spreadsheet. */
public final class CsvLines {

  private static final String LINE_END = "\r\n";

  /** Those of half and of full width: some programs take the one for the other. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private static final String CONTROLS = "\t\r\n";

  private CsvLines() {}

  /** Writes one record. */
  public static void write(List<String> fields, Writer out) {
    try {
      out.write(line(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One record with the end of its line. */
  public static String line(List<String> fields) {
    return fields.stream().map(CsvLines::field).collect(Collectors.joining(",", "", LINE_END));
  }

  /** A cell that a spreadsheet would run as a formula gets an apostrophe; a number does not. */
  private static String field(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** Whatever cannot be seen before its first character does not hide a formula. */
  private static boolean isFormula(String value) {
    if (value.isEmpty() || value.matches("-?\\d+(\\.\\d+)?")) {
      return false;
    }
    String seen = value.replaceFirst("^[\\p{Cf}\\p{Z}\\s]+", "");
    return CONTROLS.indexOf(value.charAt(0)) >= 0
        || !seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0;
  }
}
