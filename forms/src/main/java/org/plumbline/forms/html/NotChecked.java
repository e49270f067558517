package org.plumbline.forms.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.Terms;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.NotRun;
import org.plumbline.review.SystemError;

/** What the review did not look at, and why: silence must not pass for approval. */
final class NotChecked {

  private final Html html;
  private final ReviewRun run;

  NotChecked(Html html, ReviewRun run) {
    this.html = html;
    this.run = run;
  }

  void write() {
    html.in(
            Tag.of("section", "block").id("not-checked").with("aria-labelledby", "h-not-checked"),
            () -> {
              html.put(Tag.of("h2").id("h-not-checked"), Words.NOT_CHECKED);
              html.put(Tag.of("p"), Words.OUT_OF_SCOPE);
              unreadable();
              systemErrors();
              rules();
            })
        .line();
  }

  private void unreadable() {
    if (run.reading().failures().isEmpty()) {
      return;
    }
    html.put(Tag.of("h3"), Words.UNREADABLE);
    html.in(
        Tag.of("ul"),
        () -> {
          for (UnreadableDocument failure : run.reading().failures()) {
            html.in(
                Tag.of("li"),
                () -> html.put(Tag.of("b"), failure.name()).text(" ").text(failure.explanation()));
          }
        });
  }

  private void systemErrors() {
    if (run.systemErrors().isEmpty()) {
      return;
    }
    html.put(Tag.of("h3"), Words.SYSTEM_ERRORS);
    html.in(
        Tag.of("ul"),
        () -> {
          for (SystemError error : run.systemErrors()) {
            html.in(
                Tag.of("li"),
                () -> html.put(Tag.of("code"), error.rule()).text(" " + error.detail()));
          }
        });
  }

  private void rules() {
    Map<Skipped, List<Integer>> plans = new LinkedHashMap<>();
    for (int i = 0; i < run.reviews().size(); i++) {
      for (NotRun notRun : run.reviews().get(i).notRun()) {
        plans.computeIfAbsent(Skipped.of(notRun), _ -> new ArrayList<>()).add(i + 1);
      }
    }
    if (plans.isEmpty()) {
      html.put(Tag.of("p"), Words.ALL_RUN);
      return;
    }
    html.in(
        Tag.of("table", "plain grid"),
        () -> {
          html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::header));
          html.in(
              Tag.of("tbody"), () -> plans.forEach((skipped, numbers) -> row(skipped, numbers)));
        });
  }

  private void header() {
    html.put(Tag.columnHeader(""), Words.RULE);
    html.put(Tag.columnHeader(""), Words.CAUSE);
    html.put(Tag.columnHeader(""), Words.REASON);
    html.put(Tag.columnHeader(""), Words.AFFECTED);
  }

  private void row(Skipped skipped, List<Integer> plans) {
    html.in(
            Tag.of("tr"),
            () -> {
              html.put(Tag.rowHeader(""), skipped.title);
              html.put(Tag.of("td", "nowrap"), Terms.of(skipped.cause));
              html.put(Tag.of("td"), skipped.reason);
              html.in(
                  Tag.of("td", "numbers"),
                  () ->
                      plans.forEach(plan ->
                          html.put(Tag.link("#p" + plan), Integer.toString(plan)).text(" ")));
            })
        .line();
  }

  private record Skipped(Bilingual title, NotRun.Cause cause, Bilingual reason) {

    static Skipped of(NotRun notRun) {
      return new Skipped(notRun.rule().title(), notRun.cause(), notRun.reason());
    }
  }
}
