package org.plumbline.forms.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/** The upper half of the official table: project, money, spending plan, goals. */
final class HeadTable {

  /** The value columns are cut into twelfths, so that three, four or six cells share a row. */
  private static final int TWELFTHS = 12;

  private final Html html;
  private final SheetRow row;
  private final Marks marks;
  private final PerformancePlan plan;

  HeadTable(Html html, Marks marks, Remarks remarks, PerformancePlan plan) {
    this.html = html;
    this.row = new SheetRow(html, marks, remarks);
    this.marks = marks;
    this.plan = plan;
  }

  /**
   * Writes the table.
   *
   * @param months the checkpoints of its form: a blank one leaves no step, so those of all plans
   *     count
   */
  void write(Set<Integer> months) {
    html.in(
        Tag.of("table", "sheet head"),
        () -> {
          html.put(Tag.of("caption", "sr"), Words.HEAD_CAPTION);
          columns();
          html.in(
              Tag.of("tbody"),
              () -> {
                project();
                funding();
                spending(months);
                goals();
              });
        });
  }

  private void columns() {
    html.in(
        Tag.of("colgroup"),
        () -> {
          html.empty(Tag.of("col", "label"));
          html.empty(Tag.of("col").with("span", Integer.toString(TWELFTHS)));
          html.empty(Tag.of("col", "margin"));
        });
  }

  private void line(String style, Runnable cells) {
    html.in(
            Tag.of("tr", style),
            () -> {
              cells.run();
              row.notes();
            })
        .line();
  }

  private void project() {
    line(
        "project",
        () -> {
          row.label(Tag.rowHeader("label"), Words.PROJECT_CODE);
          value(Tag.of("td", "code").across(4), plan.project().code());
          row.label(Tag.rowHeader("").across(2), Words.PROJECT_NAME);
          value(Tag.of("td").across(6), Optional.of(plan.project().name()));
        });
  }

  private void funding() {
    Funding funding = plan.funding();
    boolean reported = funding.annualBudget().isPresent() || funding.spent().isPresent();
    line(
        "money",
        () -> {
          row.label(Tag.rowHeader("label").down(reported ? 3 : 2), Words.FUNDING);
          money(Words.FUNDING_TOTAL, funding.total());
          money(Words.FUNDING_FISCAL, funding.fiscal());
          money(Words.FUNDING_OTHER, funding.other());
        });
    if (reported) {
      line(
          "money",
          () -> {
            money(Words.ANNUAL_BUDGET, funding.annualBudget());
            money(Words.SPENT, funding.spent());
            row.blank(Tag.of("td").across(4));
          });
    }
    line("purpose", () -> value(Tag.of("td").across(TWELFTHS), plan.heading().purpose()));
  }

  private void money(Words label, Optional<Sourced<Money>> amount) {
    row.label(Tag.rowHeader("").across(2), label);
    Tag tag = Tag.of("td", "amount").across(2);
    amount.ifPresentOrElse(
        money ->
            row.cell(
                tag, money.at(), () -> html.text(money.value().printedAmount().toPlainString())),
        () -> row.blank(tag));
  }

  private void spending(Set<Integer> months) {
    SpendingPlan spending = plan.spendingPlan();
    if (months.isEmpty()) {
      return;
    }
    List<Integer> columns = months.stream().sorted().toList();
    line(
        "months",
        () -> {
          spendingLabel(spending);
          for (int i = 0; i < columns.size(); i++) {
            html.put(
                Tag.columnHeader("").across(width(i, columns.size())), Months.end(columns.get(i)));
          }
        });
    line(
        "steps",
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            step(Tag.of("td", "amount").across(width(i, columns.size())), columns.get(i));
          }
        });
  }

  private void spendingLabel(SpendingPlan spending) {
    Runnable content =
        () -> {
          spending
              .heading()
              .ifPresentOrElse(
                  heading -> html.text(heading.value()), () -> html.text(Words.SPENDING));
          spending.evidence().ifPresent(evidence -> assumed(spending, evidence));
        };
    Tag tag = Tag.rowHeader("label").down(2);
    spending
        .heading()
        .ifPresentOrElse(
            heading -> row.cell(tag, heading.at(), content),
            () -> row.cell(tag, List.of(), content));
  }

  private void assumed(SpendingPlan spending, SpendingPlan.Evidence evidence) {
    html.in(
        Tag.of("span", "assumed"),
        () ->
            html.text(Words.READ_AS)
                .text(" ")
                .text(Terms.of(spending.basis()))
                .text(" · ")
                .text(Terms.of(evidence)));
  }

  private void step(Tag tag, int month) {
    Optional<Checkpoint> found =
        plan.spendingPlan().steps().stream().filter(step -> step.month() == month).findFirst();
    found.ifPresentOrElse(
        step ->
            row.cell(
                tag, step.printed().at(), () -> html.text(step.printed().value().toPlainString())),
        () -> row.blank(tag));
  }

  /** Twelve columns over {@code cells} cells; the last takes what does not divide. */
  private static int width(int cell, int cells) {
    int even = Math.max(1, TWELFTHS / cells);
    return cell == cells - 1 ? Math.max(1, TWELFTHS - even * (cells - 1)) : even;
  }

  private void goals() {
    line(
        "goals",
        () -> {
          row.label(Tag.rowHeader("label"), Words.GOALS);
          html.in(
              Tag.of("td").across(TWELFTHS),
              () -> {
                plan.goals().forEach(this::goal);
                plan.goals().forEach(goal -> row.markers(marks.takeCell(goal.at())));
              });
        });
  }

  private void goal(Goal goal) {
    html.in(
        Tag.of("p", "goal"),
        () -> {
          html.put(Tag.of("b"), goal.number() + ".").text(goal.text());
          row.markers(marks.takeExactly(goal.at()));
        });
  }

  private void value(Tag tag, Optional<Sourced<String>> value) {
    value.ifPresentOrElse(
        text -> row.cell(tag, text.at(), () -> html.text(text.value())), () -> row.blank(tag));
  }

  /** The checkpoints a plan prints a figure for. */
  static Stream<Integer> months(PerformancePlan plan) {
    return plan.spendingPlan().steps().stream().map(Checkpoint::month);
  }
}
