package org.plumbline.forms.text;

import java.io.Writer;
import org.plumbline.model.text.Language;
import org.plumbline.review.comparison.ReportComparison;

/** Two reports held against each other, for a terminal: finding by finding, then rule by rule. */
public final class ComparisonText {

  private ComparisonText() {}

  /** Writes one comparison. */
  public static void write(
      ReportComparison comparison, Language language, boolean colour, Writer out) {
    Sheet sheet = new Sheet(out, language, colour);
    RunNotesText.comparison(comparison, sheet);
    sheet.line(sheet.bold(sheet.say("按规则（+ 新增，- 消除，~ 有变化）", "By rule (+ new, - gone, ~ changed)")));
    comparison
        .byRule()
        .forEach((rule, difference) ->
            sheet.line(
                "   %-36s +%d -%d ~%d"
                    .formatted(rule, difference.added(), difference.gone(), difference.changed())));
  }
}
