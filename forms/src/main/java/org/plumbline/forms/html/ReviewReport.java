package org.plumbline.forms.html;

import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.model.source.SourceLocation;

/**
 * 审核报告. One self-contained page: every plan as the official table with the findings at their cells.
 * It loads nothing, runs no script, prints well, and holds both languages.
 */
public final class ReviewReport {

  private final Citations citations;

  public ReviewReport(Citations citations) {
    this.citations = citations;
  }

  /**
   * Writes the page; the same run gives the same bytes.
   *
   * @throws java.io.UncheckedIOException if {@code out} fails
   */
  public void write(ReviewRun run, Writer out) {
    Html html = new Html(out);
    html.trusted("<!DOCTYPE html>\n");
    html.in(
            Tag.of("html").with("lang", "zh-CN"),
            () -> {
              PageFrame frame = new PageFrame(html, run);
              frame.head();
              html.in(Tag.of("body"), () -> body(html, frame, run)).line();
            })
        .line();
  }

  private void body(Html html, PageFrame frame, ReviewRun run) {
    frame.masthead();
    html.in(
            Tag.of("main"),
            () -> {
              new Overview(html, run).write();
              new Contents(html, run).write();
              new FollowUp(html, run.notes()).write();
              plans(html, run);
              new NotChecked(html, run).write();
              new ReadingNotes(html, run).write();
              new RuleNotes(html, run, citations).write();
            })
        .line();
    frame.footer();
  }

  private void plans(Html html, ReviewRun run) {
    PlanSheet sheet = new PlanSheet(html, citations);
    Map<Integer, Set<Integer>> months = months(run);
    html.in(
            Tag.of("section", "plans").id("plans").with("aria-labelledby", "h-plans"),
            () -> {
              html.put(Tag.of("h2", "sr").id("h-plans"), Words.PLANS).line();
              for (int i = 0; i < run.plans().size(); i++) {
                ReviewedPlan reviewed = run.plans().get(i);
                SourceLocation at = reviewed.review().plan().at();
                sheet.write(
                    i + 1,
                    reviewed,
                    run.reading().document(at).name(),
                    months.getOrDefault(at.document(), Set.of()));
              }
            })
        .line();
  }

  /** By document, since all plans of one document share a form. */
  private static Map<Integer, Set<Integer>> months(ReviewRun run) {
    Map<Integer, Set<Integer>> months =
        run.reading().plans().stream()
            .collect(
                Collectors.groupingBy(
                    plan -> plan.at().document(),
                    Collectors.flatMapping(HeadTable::months, Collectors.toSet())));
    return months;
  }
}
