package org.plumbline.national.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.layout.BasisReader;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.BasisKinds;

/** Reads a plan from its columns; its targets are understood here, by the reader of documents. */
final class RowPlanReader {

  private static final Map<String, MoneyUnit> MONEY_UNITS =
      Stream.of(MoneyUnit.values()).collect(Collectors.toMap(MoneyUnit::symbol, unit -> unit));

  private final RowIndicatorReader indicators;

  private RowPlanReader(RowIndicatorReader indicators) {
    this.indicators = indicators;
  }

  static RowPlanReader bundled() {
    return new RowPlanReader(
        new RowIndicatorReader(TargetReader.bundled(), new BasisReader(BasisKinds.bundled())));
  }

  PerformancePlan plan(Row row) {
    PlaceReader places =
        new PlaceReader(
            row.<byte[]>getAs(PlanColumns.PLACES), row.<String>getList(PlanColumns.ODD_TEXTS));
    PlanHeading heading = heading(row, places);
    MoneyUnit unit = moneyUnit(row.getString(PlanColumns.MONEY_UNIT));
    Funding funding =
        new Funding(
            unit,
            money(row, PlanColumns.TOTAL, unit, places),
            money(row, PlanColumns.FISCAL, unit, places),
            money(row, PlanColumns.OTHER, unit, places),
            money(row, PlanColumns.ANNUAL_BUDGET, unit, places),
            money(row, PlanColumns.SPENT, unit, places));
    SpendingPlan spending = spending(row, unit, places);
    OptionalInt year =
        row.isNullAt(PlanColumns.YEAR)
            ? OptionalInt.empty()
            : OptionalInt.of(row.getInt(PlanColumns.YEAR));
    return new PerformancePlan(
        FormKind.valueOf(constant(row.getString(PlanColumns.FORM))),
        heading,
        funding,
        spending,
        goals(row.getList(PlanColumns.GOALS), places),
        indicators(row.getList(PlanColumns.INDICATORS), year, places),
        FormDetails.none());
  }

  private static PlanHeading heading(Row row, PlaceReader places) {
    Sourced<String> title = text(row.getString(PlanColumns.TITLE), places);
    Optional<FiscalYear> year =
        row.isNullAt(PlanColumns.YEAR)
            ? Optional.empty()
            : Optional.of(
                new FiscalYear(
                    row.getInt(PlanColumns.YEAR),
                    FiscalYear.Source.valueOf(constant(row.getString(PlanColumns.YEAR_SOURCE)))));
    Optional<Sourced<BudgetUnit>> unit = unit(row, places);
    Optional<Sourced<String>> code = find(row.getString(PlanColumns.PROJECT_CODE), places);
    Sourced<String> name = text(row.getString(PlanColumns.PROJECT_NAME), places);
    Optional<Sourced<String>> purpose = find(row.getString(PlanColumns.PURPOSE), places);
    return new PlanHeading(title, year, unit, new Project(code, name), purpose);
  }

  private static Optional<Sourced<BudgetUnit>> unit(Row row, PlaceReader places) {
    if (row.isNullAt(PlanColumns.UNIT_NAME)) {
      return Optional.empty();
    }
    BudgetUnit unit =
        new BudgetUnit(
            Optional.ofNullable(row.getString(PlanColumns.UNIT_CODE)),
            row.getString(PlanColumns.UNIT_NAME));
    return Optional.of(new Sourced<>(unit, places.next(PlanRowWriter.printedUnit(unit))));
  }

  private static MoneyUnit moneyUnit(String symbol) {
    MoneyUnit unit = MONEY_UNITS.get(symbol);
    if (unit == null) {
      throw new DamagedRowException("column money_unit: " + symbol);
    }
    return unit;
  }

  private static Optional<Sourced<Money>> money(
      Row row, int column, MoneyUnit unit, PlaceReader places) {
    return find(row.getString(column), places)
        .map(printed -> printed.map(text -> Money.of(text, unit)));
  }

  private static SpendingPlan spending(Row row, MoneyUnit unit, PlaceReader places) {
    Optional<Sourced<String>> heading = find(row.getString(PlanColumns.SPENDING_HEADING), places);
    List<Row> printed = row.getList(PlanColumns.STEPS);
    List<Checkpoint> steps = new ArrayList<>(printed.size());
    for (Row step : printed) {
      String figure = step.getString(1);
      steps.add(
          new Checkpoint(
              step.getInt(0),
              new Sourced<>(new BigDecimal(figure), places.next(figure)),
              Optional.ofNullable(step.getString(2)).map(amount -> Money.of(amount, unit))));
    }
    return new SpendingPlan(
        SpendingPlan.Basis.valueOf(constant(row.getString(PlanColumns.SPENDING_BASIS))),
        heading,
        row.getBoolean(PlanColumns.SPENDING_PERCENT),
        Optional.ofNullable(row.getString(PlanColumns.SPENDING_EVIDENCE))
            .map(code -> SpendingPlan.Evidence.valueOf(constant(code))),
        steps);
  }

  private static List<Goal> goals(List<Row> rows, PlaceReader places) {
    List<Goal> goals = new ArrayList<>(rows.size());
    for (Row goal : rows) {
      goals.add(new Goal(goal.getInt(0), goal.getString(1), places.next(goal.getString(1))));
    }
    return goals;
  }

  private List<Indicator> indicators(List<Row> rows, OptionalInt year, PlaceReader places) {
    List<Indicator> read = new ArrayList<>(rows.size());
    for (Row row : rows) {
      read.add(indicators.indicator(row, year, places));
    }
    return read;
  }

  private static Sourced<String> text(String text, PlaceReader places) {
    return new Sourced<>(text, places.next(text));
  }

  static Optional<Sourced<String>> find(@Nullable String text, PlaceReader places) {
    return text == null ? Optional.empty() : Optional.of(text(text, places));
  }

  static String constant(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
