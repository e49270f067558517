package org.plumbline.forms.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.forms.Places;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;

/** What the reader had to say about the documents, and what it had to assume. */
final class ReadingNotes {

  private final Html html;
  private final ReviewRun run;

  ReadingNotes(Html html, ReviewRun run) {
    this.html = html;
    this.run = run;
  }

  void write() {
    html.in(
            Tag.of("section", "block").id("notices").with("aria-labelledby", "h-notices"),
            () -> {
              html.put(Tag.of("h2").id("h-notices"), Words.NOTICES);
              if (run.reading().notices().isEmpty()) {
                html.put(Tag.of("p"), Words.NO_NOTICES);
              } else {
                notices();
              }
              assumptions();
            })
        .line();
  }

  private void notices() {
    Map<List<Integer>, Integer> planOfTable = planOfTable();
    html.in(
        Tag.of("table", "plain grid"),
        () -> {
          html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::header));
          html.in(
              Tag.of("tbody"),
              () -> run.reading().notices().forEach(notice -> row(notice, planOfTable)));
        });
  }

  private void header() {
    html.put(Tag.columnHeader(""), Words.WHERE);
    html.put(Tag.columnHeader(""), Words.MESSAGE);
    html.put(Tag.columnHeader(""), Words.PRINTED);
  }

  private void row(Notice notice, Map<List<Integer>, Integer> planOfTable) {
    html.in(
            Tag.of("tr"),
            () -> {
              html.in(
                  Tag.of("td", "nowrap"),
                  () -> notice.at().ifPresent(at -> place(at, planOfTable)));
              html.in(
                  Tag.of("td"),
                  () -> {
                    html.in(
                        Tag.of("span", "tone " + notice.severity().code()),
                        () -> {
                          Remarks.icon(html, notice.severity());
                          html.put(Tag.of("span", "sr"), Terms.of(notice.severity()));
                        });
                    html.text(notice.message());
                  });
              html.put(Tag.of("td", "printed"), notice.at().map(SourceLocation::text).orElse(""));
            })
        .line();
  }

  private void place(SourceLocation at, Map<List<Integer>, Integer> planOfTable) {
    Optional.ofNullable(planOfTable.get(List.of(at.document(), at.table())))
        .ifPresent(plan -> html.put(Tag.link("#p" + plan), plan + ".").text(" "));
    html.text(Places.of(at));
  }

  private Map<List<Integer>, Integer> planOfTable() {
    Map<List<Integer>, Integer> plans = new HashMap<>();
    for (int i = 0; i < run.reviews().size(); i++) {
      PerformancePlan plan = run.reviews().get(i).plan();
      SourceLocation at = plan.project().name().at();
      plans.putIfAbsent(List.of(at.document(), at.table()), i + 1);
    }
    return plans;
  }

  private void assumptions() {
    Map<Assumption, Integer> counts = new EnumMap<>(Assumption.class);
    run.reading().plans().stream()
        .flatMap(plan -> plan.indicators().stream())
        .flatMap(indicator -> indicator.target().stream())
        .map(Sourced::value)
        .flatMap(target -> target.assumptions().stream())
        .forEach(assumption -> counts.merge(assumption, 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    html.put(Tag.of("h3"), Words.ASSUMPTIONS);
    html.in(
        Tag.of("ul", "counts"),
        () ->
            counts.forEach((assumption, count) ->
                html.in(
                    Tag.of("li"),
                    () ->
                        html.put(Tag.of("b"), Integer.toString(count))
                            .text(" ")
                            .text(assumption.meaning()))));
  }
}
