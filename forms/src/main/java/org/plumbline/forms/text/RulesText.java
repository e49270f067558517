package org.plumbline.forms.text;

import java.io.Writer;
import org.plumbline.forms.Citations;
import org.plumbline.forms.Terms;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Language;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.RuleInfo;

/** The catalogue for a terminal, by criterion. */
public final class RulesText {

  private RulesText() {}

  /** Writes the catalogue. */
  public static void write(
      RuleCatalogue catalogue, Citations citations, Language language, boolean colour, Writer out) {
    Sheet sheet = new Sheet(out, language, colour);
    for (Criterion criterion : Criterion.values()) {
      sheet.line(sheet.bold(sheet.say(criterion.title())));
      catalogue.rules().stream()
          .map(rule -> rule.info())
          .filter(rule -> rule.criterion() == criterion)
          .forEach(rule -> write(rule, citations, sheet));
      sheet.blank();
    }
    int count = catalogue.rules().size();
    sheet.line(
        sheet.say(
            count + " 条规则，目录版本 " + RuleCatalogue.VERSION,
            count + " rules, catalogue version " + RuleCatalogue.VERSION));
  }

  private static void write(RuleInfo rule, Citations citations, Sheet sheet) {
    Severity severity = rule.severity();
    sheet.line(
        "  "
            + sheet.toned(severity, Sheet.sign(severity) + " " + sheet.say(Terms.of(severity)))
            + " "
            + sheet.say(rule.title())
            + sheet.faint("  [" + rule.code() + "]"));
    sheet.line("      " + sheet.faint(sheet.say(citations.of(rule))));
  }
}
