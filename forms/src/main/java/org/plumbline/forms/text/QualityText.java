package org.plumbline.forms.text;

import java.io.Writer;
import java.math.BigDecimal;
import org.plumbline.model.text.Language;
import org.plumbline.review.quality.Label;
import org.plumbline.review.quality.QualityReport;
import org.plumbline.review.quality.Tally;

/** How right the rules are, for a terminal: a row for each rule, then what was missed. */
public final class QualityText {

  private QualityText() {}

  /** Writes one report. */
  public static void write(QualityReport report, Language language, boolean colour, Writer out) {
    Sheet sheet = new Sheet(out, language, colour);
    sheet.line(
        sheet.bold(
            row(
                sheet.say("rule", "rule"),
                sheet.say("对", "right"),
                sheet.say("错", "wrong"),
                sheet.say("漏", "missed"),
                sheet.say("准确率", "precision"),
                sheet.say("召回率", "recall"))));
    report.byRule().forEach((code, tally) -> sheet.line(row(code, tally)));
    report.unwritten().forEach((code, tally) -> sheet.line(row("(" + code + ")", tally)));
    sheet.line(sheet.bold(row(sheet.say("all 合计", "all"), report.overall())));
    sheet.blank();
    sheet.line(sheet.bold(sheet.say("未发现的缺陷", "Defects that no rule found")));
    for (Label label : report.missed()) {
      sheet.line(
          "   "
              + label.plan()
              + "  "
              + label.row()
              + "/"
              + label.column()
              + "  ["
              + label.rule()
              + "] "
              + Sheet.plain(label.reason()));
    }
  }

  private static String row(String name, Tally tally) {
    return row(
        name,
        Integer.toString(tally.right()),
        Integer.toString(tally.wrong()),
        Integer.toString(tally.missed()),
        tally.precision().map(BigDecimal::toPlainString).orElse("-"),
        tally.recall().map(BigDecimal::toPlainString).orElse("-"));
  }

  private static String row(
      String name, String right, String wrong, String missed, String precision, String recall) {
    return "%-36s %6s %6s %6s %10s %8s".formatted(name, right, wrong, missed, precision, recall);
  }
}
