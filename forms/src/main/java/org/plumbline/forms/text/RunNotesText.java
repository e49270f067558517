package org.plumbline.forms.text;

import java.util.List;
import org.plumbline.forms.RunNotes;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.comparison.ReportComparison.Fate;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.waiver.Waiver;

/** Waivers and the comparison with an earlier report, for a terminal. */
final class RunNotesText {

  private RunNotesText() {}

  static String waived(Waiver waiver, Sheet sheet) {
    return sheet.faint(
        sheet.say("已豁免：", "Waived: ")
            + Sheet.plain(waiver.reason())
            + sheet.say("（", " (")
            + Sheet.plain(waiver.author())
            + sheet.say("，至 ", ", until ")
            + waiver.expires()
            + sheet.say("）", ")"));
  }

  static void write(RunNotes notes, int waived, Sheet sheet) {
    if (waived > 0 || !notes.waivers().isEmpty()) {
      sheet.line(sheet.bold(sheet.say("豁免", "Waivers")));
      sheet.line(sheet.say("   已豁免 " + waived + " 条", "   " + waived + " waived"));
      list(sheet.say("已到期，重新计入", "expired, counted again"), notes.waivers().expired(), sheet);
      list(
          sheet.say("不对应任何问题，请删除", "matches nothing, remove it"),
          notes.waivers().unmatched(),
          sheet);
      sheet.blank();
    }
    notes.comparison().ifPresent(comparison -> comparison(comparison, sheet));
  }

  private static void list(String what, List<Waiver> waivers, Sheet sheet) {
    for (Waiver waiver : waivers) {
      String place = waiver.place().map(name -> " " + name).orElse("");
      sheet.line(
          "   " + what + ": " + waiver.project() + " [" + waiver.rule() + "]" + Sheet.plain(place));
    }
  }

  static void comparison(ReportComparison comparison, Sheet sheet) {
    sheet.line(sheet.bold(sheet.say("与上次报告相比", "Compared with the earlier report")));
    for (Fate fate : Fate.values()) {
      sheet.line("   " + sheet.say(fate.title()) + " " + comparison.count(fate));
    }
    comparison.changes().stream()
        .filter(change -> change.fate() != Fate.STILL_THERE)
        .forEach(change -> change(change, sheet));
    sheet.blank();
  }

  private static void change(ReportComparison.Change change, Sheet sheet) {
    ReportedFinding finding = change.finding();
    sheet.line(
        "     "
            + sheet.say(change.fate().title())
            + "  "
            + finding.project()
            + "  ["
            + finding.rule()
            + "] "
            + Sheet.plain(finding.place())
            + "  "
            + sheet.faint(Sheet.plain(finding.message())));
    change
        .former()
        .ifPresent(former ->
            sheet.line(
                "         "
                    + sheet.say("原为", "was")
                    + "  "
                    + sheet.faint(Sheet.plain(former.message()))));
  }
}
