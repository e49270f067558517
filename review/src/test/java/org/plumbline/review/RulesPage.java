package org.plumbline.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.quality.QualityReport;
import org.plumbline.review.quality.Tally;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleInfo;

/** RULES.md as the catalogue makes it. */
final class RulesPage {

  private static final int FOREVER = 9999;

  private final LegalDocuments documents = LegalDocuments.bundled();
  private final StringBuilder page = new StringBuilder();

  private RulesPage() {}

  static String of(RuleCatalogue catalogue, QualityReport quality) {
    RulesPage page = new RulesPage();
    page.write(catalogue);
    page.quality(quality);
    return page.page.toString();
  }

  private void quality(QualityReport quality) {
    line("");
    line("## Measured quality 质量");
    line("");
    line(
        "On the sixteen published plans whose every cell was judged by a person"
            + " (`samples/labels/qingdao-miit-2022.yaml`). Right: findings that a label confirms;"
            + " wrong: findings without a label; missed: labels without a finding. The last rows"
            + " are classes of defects that no rule finds yet. Rules without a row met no case"
            + " there.");
    line("");
    line("| rule | right | wrong | missed | precision | recall |");
    line("| --- | --- | --- | --- | --- | --- |");
    tally("**all**", quality.overall());
    quality.byRule().forEach(this::tally);
    quality.unwritten().forEach((code, tally) -> tally("(" + code + ")", tally));
  }

  private void tally(String name, Tally tally) {
    line(
        "| %s | %d | %d | %d | %s | %s |",
        name,
        tally.right(),
        tally.wrong(),
        tally.missed(),
        tally.precision().map(BigDecimal::toPlainString).orElse(""),
        tally.recall().map(BigDecimal::toPlainString).orElse(""));
  }

  private void write(RuleCatalogue catalogue) {
    List<RuleInfo> rules = catalogue.rules().stream().map(Rule::info).toList();
    line("# Rules 审核规则");
    line("");
    line("Generated from the catalogue, version %s; do not edit.", catalogue.version());
    line(
        "%d rules by review criterion. Severity is the default; a profile may change it.",
        rules.size());
    for (Criterion criterion : Criterion.values()) {
      line("");
      line("## %s %s", criterion.title().en(), criterion.title().zh());
      line("");
      line("| code | severity | 规则 | rule | basis | fiscal years |");
      line("| --- | --- | --- | --- | --- | --- |");
      rules.stream().filter(rule -> rule.criterion() == criterion).forEach(this::row);
    }
  }

  private void row(RuleInfo rule) {
    line(
        "| [%1$s](docs/rules/%1$s.md) | %2$s | %3$s | %4$s | %5$s | %6$s |",
        rule.code(),
        rule.severity().code(),
        rule.title().zh(),
        rule.title().en(),
        rule.basis().stream().map(this::citation).collect(Collectors.joining("; ")),
        years(rule));
  }

  private String citation(RuleInfo.Citation citation) {
    String document =
        documents
            .get(citation.document())
            .number()
            .orElseGet(() -> documents.get(citation.document()).title().zh());
    return (document + " " + citation.article()).strip();
  }

  private static String years(RuleInfo rule) {
    if (rule.since() == 0 && rule.until() == FOREVER) {
      return "all";
    }
    return (rule.since() == 0 ? "" : rule.since())
        + "–"
        + (rule.until() == FOREVER ? "" : rule.until());
  }

  private void line(String text, Object... arguments) {
    page.append(arguments.length == 0 ? text : text.formatted(arguments)).append('\n');
  }
}
