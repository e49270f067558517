package org.plumbline.testkit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.FundingRow.Amounts;
import org.plumbline.model.plan.FundingRow.Execution;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.testkit.form.FormCell.Role;

/** 资金执行表. Sources of money in rows; in columns what was planned, spent and reached. */
record MoneyMatrix(List<Figure> figures, List<String> sources) implements FormBlock {

  /** The row of the plan that holds what was reached. */
  static final String TOTAL = "年度资金总额";

  /** 资金列. A column of a table of money. */
  enum Kind {
    PLANNED,
    ANNUAL_BUDGET,
    SPENT,
    FORECAST,
    WEIGHT,
    RATE,
    SCORE
  }

  /** A column and its label. */
  record Figure(String label, Kind kind) {}

  MoneyMatrix {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormRow> rows = new ArrayList<>();
    List<FormCell> head = new ArrayList<>(List.of(FormCell.blank()));
    figures.forEach(figure -> head.add(FormCell.label(figure.label())));
    rows.add(FormRow.plain(head.toArray(FormCell[]::new)));
    for (String source : sources) {
      List<FormCell> cells = new ArrayList<>(List.of(FormCell.label(source)));
      Optional<FundingRow> row = row(plan, source);
      figures.forEach(figure ->
          cells.add(row.map(found -> cell(found, figure.kind())).orElseGet(FormCell::blank)));
      rows.add(FormRow.plain(cells.toArray(FormCell[]::new)));
    }
    return rows;
  }

  private static FormCell cell(FundingRow row, Kind kind) {
    return switch (kind) {
      case PLANNED -> money(row.amounts().planned());
      case ANNUAL_BUDGET -> money(row.amounts().annualBudget());
      case SPENT -> money(row.amounts().spent());
      case FORECAST -> money(row.amounts().forecast());
      case WEIGHT -> points(row.execution().weight());
      case RATE -> text(row.execution().rate().map(Sourced::value));
      case SCORE -> points(row.execution().score());
    };
  }

  private static FormCell money(Optional<Sourced<Money>> amount) {
    return FormCell.of(Role.MONEY, Content.money(amount));
  }

  private static FormCell points(Optional<Sourced<BigDecimal>> points) {
    return text(points.map(known -> known.value().toPlainString()));
  }

  private static FormCell text(Optional<String> text) {
    return FormCell.of(Role.TEXT, text.orElse(""));
  }

  private static String word(String source) {
    return source.replaceFirst("^其中：", "");
  }

  private static Optional<FundingRow> row(PerformancePlan plan, String source) {
    return plan.details().fundingRows().stream()
        .filter(row -> row.source().value().equals(word(source)))
        .findFirst();
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    for (String source : sources) {
      row(plan, source)
          .map(this::carried)
          .ifPresent(row -> {
            carried.fundingRows.add(row);
            Amounts amounts = row.amounts();
            switch (word(source)) {
              case TOTAL -> {
                carried.total(amounts.planned());
                carried.annualBudget(amounts.annualBudget());
                carried.spent(amounts.spent());
              }
              case "其他资金" -> carried.other(amounts.planned());
              case "上年结转资金" -> {
                // only a row
              }
              default -> carried.fiscal(amounts.planned());
            }
          });
    }
  }

  private FundingRow carried(FundingRow row) {
    Amounts all = row.amounts();
    Execution reached = row.execution();
    return new FundingRow(
        row.source(),
        new Amounts(
            all.planned().filter(_ -> has(Kind.PLANNED)),
            all.annualBudget().filter(_ -> has(Kind.ANNUAL_BUDGET)),
            all.spent().filter(_ -> has(Kind.SPENT)),
            all.forecast().filter(_ -> has(Kind.FORECAST))),
        new Execution(
            reached.weight().filter(_ -> has(Kind.WEIGHT)),
            reached.rate().filter(_ -> has(Kind.RATE)),
            reached.score().filter(_ -> has(Kind.SCORE))));
  }

  private boolean has(Kind kind) {
    return figures.stream().anyMatch(figure -> figure.kind() == kind);
  }
}
