package org.plumbline.forms.opendata;

import static org.plumbline.forms.opendata.DataField.field;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.forms.CsvLines;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/**
 * A fiscal data package: {@code budget.csv} with the money, typed as the Fiscal Data Package wants
 * it, and {@code indicators.csv}, for which that standard has no type, with a plain table schema.
 */
public final class DataPackage {

  private static final List<DataField<PublishedYear>> BUDGET =
      List.of(
          field("fiscal_year", "date", "date:fiscal-year", y -> year(y.plan())),
          field(
              "unit_code",
              "string",
              "administrative-classification:generic:level1:code",
              y -> unit(y).flatMap(BudgetUnit::code)),
          field(
              "unit_name",
              "string",
              "administrative-classification:generic:level1:label",
              y -> unit(y).map(BudgetUnit::name)),
          field(
              "project_code",
              "string",
              "activity:generic:project:code",
              y -> y.plan().project().code().map(Sourced::value)),
          field(
              "project_name",
              "string",
              "activity:generic:project:label",
              y -> Optional.of(y.plan().project().name().value())),
          field("approved_yuan", "number", "value", y -> money(y.plan().funding().total())),
          field(
              "adjusted_yuan",
              "number",
              "value",
              y -> y.actuals().annualBudget().map(Money::yuan).map(BigDecimal::toPlainString)),
          field(
              "executed_yuan",
              "number",
              "value",
              y -> y.actuals().spent().map(Money::yuan).map(BigDecimal::toPlainString)));

  /** One indicator of a published plan. */
  private record Row(PublishedYear year, Indicator indicator, Optional<IndicatorActual> actual) {

    Optional<Quantity> wanted() {
      return indicator.target().map(Sourced::value).flatMap(Target::quantity);
    }
  }

  private static final List<DataField<Row>> INDICATORS =
      List.of(
          field(
              "project_code",
              "string",
              "",
              r -> r.year().plan().project().code().map(Sourced::value)),
          field(
              "category",
              "string",
              "",
              r -> r.indicator().category().map(category -> category.code())),
          field(
              "dimension",
              "string",
              "",
              r -> r.indicator().dimension().map(dimension -> dimension.code())),
          field("indicator", "string", "", r -> Optional.of(r.indicator().name().value())),
          field("description", "string", "", r -> r.indicator().description().map(Sourced::value)),
          field(
              "target_text",
              "string",
              "",
              r -> r.indicator().target().map(target -> target.value().text())),
          field(
              "target_kind",
              "string",
              "",
              r -> r.indicator().target().map(target -> target.value().kind())),
          field(
              "target_amount", "number", "", r -> r.wanted().map(q -> q.amount().toPlainString())),
          field("unit", "string", "", r -> r.wanted().map(q -> q.unit().symbol())),
          field(
              "actual_text",
              "string",
              "",
              r -> r.actual().map(actual -> ActualText.of(actual.value()))));

  private DataPackage() {}

  /** Writes {@code budget.csv}. */
  public static void writeBudget(List<PublishedYear> years, Writer out) {
    CsvLines.write(BUDGET.stream().map(DataField::name).toList(), out);
    years.forEach(year -> CsvLines.write(BUDGET.stream().map(f -> f.text(year)).toList(), out));
  }

  /** Writes {@code indicators.csv}. */
  public static void writeIndicators(List<PublishedYear> years, Writer out) {
    CsvLines.write(INDICATORS.stream().map(DataField::name).toList(), out);
    for (PublishedYear year : years) {
      year.forEachIndicator((indicator, actual) -> {
        Row row = new Row(year, indicator, actual);
        CsvLines.write(INDICATORS.stream().map(f -> f.text(row)).toList(), out);
      });
    }
  }

  /** Writes {@code datapackage.json}, which describes both. */
  public static void writeDescriptor(String name, String title, Writer out) {
    writeDescriptor(name, title, Optional.empty(), out);
  }

  /**
   * What the files are and mean.
   *
   * @param description what everyone who uses them must know, such as that figures are synthetic
   */
  public static void writeDescriptor(
      String name, String title, Optional<String> description, Writer out) {
    new PackageDescriptor(name, title, description)
        .resource("budget", BUDGET)
        .resource("indicators", INDICATORS)
        .write(out);
  }

  private static Optional<String> year(PerformancePlan plan) {
    return plan.heading().fiscalYear().map(year -> Integer.toString(year.year()));
  }

  private static Optional<BudgetUnit> unit(PublishedYear year) {
    return year.plan().heading().unit().map(Sourced::value);
  }

  private static Optional<String> money(Optional<Sourced<Money>> money) {
    return money.map(Sourced::value).map(Money::yuan).map(BigDecimal::toPlainString);
  }
}
