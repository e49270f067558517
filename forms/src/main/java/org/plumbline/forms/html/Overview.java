package org.plumbline.forms.html;

import java.util.List;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.RuleCount;
import org.plumbline.forms.Terms;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;

/** The summary up front: the answer in a sentence, the figures, and where findings gather. */
final class Overview {

  static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private static final int FREQUENT_RULES = 8;

  private final Html html;
  private final ReviewRun run;

  Overview(Html html, ReviewRun run) {
    this.html = html;
    this.run = run;
  }

  void write() {
    html.in(
            Tag.of("section", "overview").id("summary").with("aria-labelledby", "h-summary"),
            () -> {
              html.put(Tag.of("h2", "sr").id("h-summary"), Words.SUMMARY);
              html.put(Tag.of("p", "lead"), lead());
              figures();
              html.in(
                  Tag.of("div", "panels"),
                  () -> {
                    criteria();
                    frequent();
                  });
            })
        .line();
  }

  private Bilingual lead() {
    long plans = run.reviews().stream().filter(review -> !review.findings().isEmpty()).count();
    long withErrors =
        run.reviews().stream().filter(review -> review.count(Severity.ERROR) > 0).count();
    int all = run.reviews().size();
    if (plans == 0) {
      return Bilingual.format(
          "审核了 %d 个项目，没有发现问题。", "%d plans were reviewed; nothing was found.", all);
    }
    if (withErrors == 0) {
      return Bilingual.format(
          "%d 个项目中有 %d 个需要说明或改进，没有发现错误。",
          "Of %d plans, %d could be improved; no errors were found.", all, plans);
    }
    return Bilingual.format(
        "%d 个项目中有 %d 个存在错误，须改正后再报；共 %d 条审核意见。",
        "Of %d plans, %d hold errors to be corrected; %d findings in all.",
        all,
        withErrors,
        run.findings().size());
  }

  private void figures() {
    html.in(
        Tag.of("dl", "figures"),
        () -> {
          figure("", Words.PLAN_COUNT.text(), Integer.toString(run.reviews().size()), "");
          figure(
              "", Words.INDICATOR_COUNT.text(), Integer.toString(run.reading().indicators()), "");
          Money budget = run.budget();
          figure(
              "",
              Words.BUDGET.text(),
              Amounts.grouped(budget.printedAmount()),
              budget.printedUnit().symbol());
          for (Severity severity : WORST_FIRST) {
            figure(severity.code(), Terms.of(severity), Long.toString(run.count(severity)), "");
          }
        });
  }

  private void figure(String style, Bilingual label, String value, String unit) {
    html.in(
        Tag.of("div", style),
        () -> {
          html.put(Tag.of("dt"), label);
          html.in(
              Tag.of("dd"),
              () -> {
                html.text(value);
                if (!unit.isEmpty()) {
                  html.put(Tag.of("small"), unit);
                }
              });
        });
  }

  private void criteria() {
    html.in(
        Tag.of("div", "panel"),
        () -> {
          html.put(Tag.of("h3"), Words.BY_CRITERION);
          html.in(
              Tag.of("table", "plain"),
              () -> {
                html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::criteriaHeader));
                html.in(Tag.of("tbody"), this::criteriaRows);
              });
        });
  }

  private void criteriaHeader() {
    html.put(Tag.columnHeader(""), Words.CRITERION);
    for (Severity severity : WORST_FIRST) {
      html.put(Tag.columnHeader("amount"), Terms.of(severity));
    }
    html.put(Tag.columnHeader("bar-cell"), Words.DISTRIBUTION);
  }

  private void criteriaRows() {
    long most = 1;
    for (Criterion criterion : Criterion.values()) {
      most = Math.max(most, counts(criterion).stream().mapToLong(Long::longValue).sum());
    }
    for (Criterion criterion : Criterion.values()) {
      List<Long> counts = counts(criterion);
      long scale = most;
      html.in(
          Tag.of("tr"),
          () -> {
            html.put(Tag.rowHeader(""), criterion.title());
            counts.forEach(
                count -> html.put(Tag.of("td", Amounts.style(count)), Long.toString(count)));
            html.in(Tag.of("td", "bar-cell"), () -> Bars.stacked(html, counts, scale));
          });
    }
  }

  private List<Long> counts(Criterion criterion) {
    return WORST_FIRST.stream().map(severity -> run.count(severity, criterion)).toList();
  }

  private void frequent() {
    List<RuleCount> rules = run.rulesByFrequency();
    if (rules.isEmpty()) {
      return;
    }
    long most = rules.getFirst().count();
    html.in(
        Tag.of("div", "panel"),
        () -> {
          html.put(Tag.of("h3"), Words.FREQUENT);
          html.in(
              Tag.of("table", "plain frequent"),
              () -> {
                html.in(Tag.of("thead", "sr"), () -> html.in(Tag.of("tr"), this::frequentHeader));
                html.in(
                    Tag.of("tbody"),
                    () -> rules.stream().limit(FREQUENT_RULES).forEach(rule -> rule(rule, most)));
              });
        });
  }

  private void frequentHeader() {
    html.put(Tag.columnHeader(""), Words.RULE);
    html.put(Tag.columnHeader(""), Words.COUNT);
    html.put(Tag.columnHeader(""), Words.DISTRIBUTION);
  }

  private void rule(RuleCount entry, long most) {
    Severity severity = entry.severity();
    html.in(
        Tag.of("tr"),
        () -> {
          html.in(
              Tag.rowHeader(""),
              () -> {
                html.in(
                    Tag.of("span", "tone " + severity.code()), () -> Remarks.icon(html, severity));
                html.put(Tag.link("#rule-" + entry.rule().code()), entry.rule().title());
              });
          html.put(Tag.of("td", "amount"), Long.toString(entry.count()));
          html.in(Tag.of("td", "bar-cell"), () -> Bars.single(html, severity, entry.count(), most));
        });
  }
}
