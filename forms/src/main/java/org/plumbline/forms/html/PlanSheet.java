package org.plumbline.forms.html;

import java.util.List;
import java.util.Set;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.Terms;
import org.plumbline.forms.html.Marks.Mark;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.review.PlanReview;

/** One plan as the official table, with what the review says of it in the margin. */
final class PlanSheet {

  private final Html html;
  private final Remarks remarks;

  PlanSheet(Html html, Citations citations) {
    this.html = html;
    this.remarks = new Remarks(html, citations);
  }

  /**
   * Writes the sheet.
   *
   * @param number of the plan on the page, from 1
   * @param document the name of its file
   * @param months the checkpoints of its form
   */
  void write(int number, ReviewedPlan reviewed, String document, Set<Integer> months) {
    PlanReview review = reviewed.review();
    PerformancePlan plan = review.plan();
    Marks marks = new Marks(number, review);
    html.in(
            Tag.of("article", review.findings().isEmpty() ? "plan clean" : "plan")
                .id("p" + number)
                .with("aria-labelledby", "t" + number),
            () -> {
              List<Mark> atTitle = marks.takeCell(plan.at());
              html.in(
                  Tag.of("h3").id("t" + number),
                  () -> {
                    html.text(plan.heading().title().value());
                    remarks.markers(atTitle);
                  });
              strap(reviewed, document);
              List<Mark> atUnit = unitLine(plan, marks);
              List<Mark> others = marks.takeOthers(DrawnPlaces.of(plan));
              wholePlan(List.of(atTitle, atUnit), others);
              reviewed.form().ifPresent(form -> new FormTable(html).write(form));
              new HeadTable(html, marks, remarks, plan).write(months);
              new IndicatorTable(html, marks, remarks, plan).write();
              html.in(Tag.of("p", "back"), () -> html.put(Tag.link("#contents"), Words.BACK));
            })
        .line();
  }

  private void strap(ReviewedPlan reviewed, String document) {
    html.in(
        Tag.of("p", "strap"),
        () -> {
          PlanReview review = reviewed.review();
          html.put(Tag.of("span"), Terms.of(review.plan().form()));
          review
              .plan()
              .heading()
              .fiscalYear()
              .ifPresent(year ->
                  html.in(
                      Tag.of("span"),
                      () ->
                          html.text(Words.FISCAL_YEAR)
                              .text(" ")
                              .number(year.year())
                              .text(" (")
                              .text(Terms.of(year.source()))
                              .text(")")));
          html.put(Tag.of("span"), document);
          counts(review);
          reviewed
              .suggestedGrade()
              .ifPresent(grade ->
                  html.in(
                      Tag.of("span", "chip"),
                      () -> html.text(Words.SUGGESTED_GRADE).text(" " + grade)));
        });
  }

  private void counts(PlanReview review) {
    if (review.findings().isEmpty()) {
      html.put(Tag.of("span", "chip ok"), Words.CLEAN);
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long count = review.count(severity);
      if (count > 0) {
        html.in(
            Tag.of("span", "chip " + severity.code()),
            () -> {
              Remarks.icon(html, severity);
              html.text(Terms.of(severity)).text(" ").number(count);
            });
      }
    }
  }

  private List<Mark> unitLine(PerformancePlan plan, Marks marks) {
    List<Mark> found =
        plan.heading().unit().map(unit -> marks.takeCell(unit.at())).orElse(List.of());
    html.in(
        Tag.of("p", "unit"),
        () -> {
          html.in(
              Tag.of("span"),
              () -> {
                plan.heading()
                    .unit()
                    .ifPresent(
                        unit -> html.text(unit.value().code().orElse("") + unit.value().name()));
                remarks.markers(found);
              });
          html.in(
              Tag.of("span"),
              () -> html.text(Words.AMOUNT_UNIT).text(plan.funding().printedUnit().symbol()));
        });
    return found;
  }

  private void wholePlan(List<List<Mark>> marked, List<Mark> others) {
    if (others.isEmpty() && marked.stream().allMatch(List::isEmpty)) {
      return;
    }
    html.in(
        Tag.of("div", "whole"),
        () -> {
          html.put(Tag.of("h4"), Words.WHOLE_PLAN);
          marked.forEach(remarks::notes);
          remarks.notesWithoutCell(others);
        });
  }
}
