package org.plumbline.server.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Events as csv for spreadsheets, in which no cell runs as a formula. */
public final class EventsCsv {

  /** With the mark by which Excel knows UTF-8. */
  public static final String HEAD =
      "\uFEFFseq,at,actor,address,kind,subject,before,after,reason,hash\r\n";

  private static final String STARTS_FORMULA = "=+-@\t\r";

  private EventsCsv() {}

  public static String line(Event event) {
    Change change = event.change();
    return List.of(
            Long.toString(event.seq()),
            event.at().toString(),
            event.actor(),
            event.address(),
            change.kind(),
            change.subject(),
            change.before().orElse(""),
            change.after().orElse(""),
            change.reason().orElse(""),
            event.hash())
        .stream()
        .map(EventsCsv::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
