package org.plumbline.server.audit;

import java.util.List;
import org.plumbline.forms.CsvLines;

/** Events as csv for spreadsheets, in which no cell runs as a formula. */
public final class EventsCsv {

  /** With the mark by which Excel knows UTF-8. */
  public static final String HEAD =
      "\uFEFFseq,at,actor,address,kind,subject,before,after,reason,hash,name\r\n";

  private EventsCsv() {}

  /**
   * One line.
   *
   * @param name what the subject is called today; empty where nobody asked
   */
  public static String line(Event event, String name) {
    Change change = event.change();
    return CsvLines.line(
        List.of(
            Long.toString(event.seq()),
            event.at().toString(),
            event.actor(),
            event.address(),
            change.kind(),
            change.subject(),
            change.before().orElse(""),
            change.after().orElse(""),
            change.reason().orElse(""),
            event.hash(),
            name));
  }
}
