package org.plumbline.forms.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Lines by RFC 4180, safe to open in a spreadsheet. */
final class Csv {

  private static final String LINE_END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  static void line(List<String> fields, Writer out) {
    try {
      out.write(fields.stream().map(Csv::field).collect(Collectors.joining(",")));
      out.write(LINE_END);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that a spreadsheet would run as a formula gets an apostrophe; a number does not. */
  private static String field(String value) {
    boolean formula =
        !value.isEmpty()
            && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
            && !value.matches("-?\\d+(\\.\\d+)?");
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
