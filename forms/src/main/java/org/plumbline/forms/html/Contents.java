package org.plumbline.forms.html;

import java.util.List;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.PlanReview;

/** The table of contents: every plan with its money and what was found in it. */
final class Contents {

  private final Html html;
  private final ReviewRun run;

  Contents(Html html, ReviewRun run) {
    this.html = html;
    this.run = run;
  }

  void write() {
    html.in(
            Tag.of("nav", "contents").id("contents").with("aria-labelledby", "h-contents"),
            () -> {
              html.put(Tag.of("h2").id("h-contents"), Words.CONTENTS);
              html.in(
                  Tag.of("table", "plain list"),
                  () -> {
                    html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::header));
                    html.in(Tag.of("tbody"), this::rows);
                  });
            })
        .line();
  }

  private void header() {
    html.put(Tag.columnHeader("amount"), Words.NUMBER);
    html.put(Tag.columnHeader(""), Words.PROJECT);
    html.put(Tag.columnHeader("wide"), Words.PROJECT_CODE);
    html.put(Tag.columnHeader("amount"), Words.FUNDING_TOTAL);
    html.put(Tag.columnHeader("amount wide"), Words.INDICATOR_COUNT);
    for (Severity severity : Overview.WORST_FIRST) {
      html.put(Tag.columnHeader("amount"), Terms.of(severity));
    }
    html.put(Tag.columnHeader("bar-cell wide"), Words.DISTRIBUTION);
  }

  private void rows() {
    long most =
        run.reviews().stream().mapToLong(review -> review.findings().size()).max().orElse(1);
    for (int i = 0; i < run.reviews().size(); i++) {
      int number = i + 1;
      PlanReview review = run.reviews().get(i);
      html.in(Tag.of("tr"), () -> row(number, review, most)).line();
    }
  }

  private void row(int number, PlanReview review, long most) {
    PerformancePlan plan = review.plan();
    html.put(Tag.of("td", "amount"), Integer.toString(number));
    html.in(
        Tag.rowHeader(""), () -> html.put(Tag.link("#p" + number), plan.project().name().value()));
    html.put(Tag.of("td", "code wide"), plan.project().code().map(Sourced::value).orElse(""));
    html.in(
        Tag.of("td", "amount"),
        () ->
            plan.funding()
                .total()
                .ifPresent(total ->
                    html.text(Amounts.grouped(total.value().printedAmount()))
                        .put(Tag.of("small"), plan.funding().printedUnit().symbol())));
    html.put(Tag.of("td", "amount wide"), Integer.toString(plan.indicators().size()));
    List<Long> counts = Overview.WORST_FIRST.stream().map(review::count).toList();
    counts.forEach(count -> html.put(Tag.of("td", Amounts.style(count)), Long.toString(count)));
    html.in(Tag.of("td", "bar-cell wide"), () -> Bars.stacked(html, counts, most));
  }
}
