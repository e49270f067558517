package org.plumbline.national.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import scala.collection.immutable.ArraySeq;
import scala.collection.immutable.Seq;

/** Writes one plan into columns. The order of the places is that of {@link RowPlanReader}. */
final class PlanRowWriter {

  private final PerformancePlan plan;
  private final PlaceWriter places = new PlaceWriter();

  PlanRowWriter(PerformancePlan plan) {
    this.plan = plan;
  }

  /** Whether all money is printed in the unit of the form, as the columns have it. */
  static boolean printsOneUnit(PerformancePlan plan) {
    Funding funding = plan.funding();
    return Stream.concat(
            Stream.of(
                    funding.total(),
                    funding.fiscal(),
                    funding.other(),
                    funding.annualBudget(),
                    funding.spent())
                .flatMap(Optional::stream)
                .map(Sourced::value),
            plan.spendingPlan().steps().stream().flatMap(step -> step.amount().stream()))
        .allMatch(money -> money.printedUnit() == funding.printedUnit());
  }

  /**
   * The row; to be asked for once.
   *
   * @param whole the plan as it is, where the columns cannot say it
   */
  Row row(@Nullable String whole) {
    PlanHeading heading = plan.heading();
    Funding funding = plan.funding();
    SpendingPlan spending = plan.spendingPlan();
    Optional<BudgetUnit> unit = heading.unit().map(Sourced::value);
    return RowFactory.create(
        plan.form().code(),
        heading.fiscalYear().map(FiscalYear::year).orElse(null),
        heading.fiscalYear().map(year -> year.source().code()).orElse(null),
        text(heading.title()),
        unit(heading, unit),
        unit.map(BudgetUnit::name).orElse(null),
        text(heading.project().code()),
        text(heading.project().name()),
        text(heading.purpose()),
        funding.printedUnit().symbol(),
        money(funding.total()),
        money(funding.fiscal()),
        money(funding.other()),
        money(funding.annualBudget()),
        money(funding.spent()),
        spending.basis().code(),
        text(spending.heading()),
        spending.statesPercent(),
        spending.evidence().map(SpendingPlan.Evidence::code).orElse(null),
        sequence(spending.steps(), this::step),
        sequence(plan.goals(), this::goal),
        sequence(plan.indicators(), this::indicator),
        places.bytes(),
        sequence(places.oddTexts(), text -> text),
        whole);
  }

  /** As Spark keeps lists. */
  private static <T> Seq<Object> sequence(List<T> values, Function<T, Object> column) {
    return ArraySeq.unsafeWrapArray(values.stream().map(column).toArray());
  }

  private @Nullable String unit(PlanHeading heading, Optional<BudgetUnit> unit) {
    heading.unit().ifPresent(printed -> places.add(printed.at(), printedUnit(printed.value())));
    return unit.flatMap(BudgetUnit::code).orElse(null);
  }

  /** How forms print a unit. */
  static String printedUnit(BudgetUnit unit) {
    return unit.code().orElse("") + unit.name();
  }

  private Row step(Checkpoint step) {
    return RowFactory.create(
        step.month(),
        number(step.printed()),
        step.amount().map(amount -> amount.printedAmount().toPlainString()).orElse(null));
  }

  private Row goal(Goal goal) {
    places.add(goal.at(), goal.text());
    return RowFactory.create(goal.number(), goal.text());
  }

  private Row indicator(Indicator indicator) {
    List<@Nullable String> cells = new ArrayList<>(9);
    indicator
        .classification()
        .category()
        .ifPresent(found -> places.add(found.at(), found.value().official()));
    cells.add(indicator.category().map(found -> found.code()).orElse(null));
    indicator
        .classification()
        .dimension()
        .ifPresent(found -> places.add(found.at(), found.value().official()));
    cells.add(indicator.dimension().map(found -> found.code()).orElse(null));
    cells.add(text(indicator.name()));
    cells.add(text(indicator.description()));
    cells.add(text(indicator.target().map(target -> target.map(value -> value.text()))));
    cells.add(text(indicator.basis().map(basis -> basis.map(value -> value.text()))));
    cells.add(indicator.result().weight().map(this::number).orElse(null));
    cells.add(text(indicator.result().actual()));
    cells.add(indicator.result().score().map(this::number).orElse(null));
    return RowFactory.create(cells.toArray());
  }

  private String number(Sourced<BigDecimal> figure) {
    String text = figure.value().toPlainString();
    places.add(figure.at(), text);
    return text;
  }

  private @Nullable String money(Optional<Sourced<Money>> money) {
    if (money.isEmpty()) {
      return null;
    }
    String text = money.get().value().printedAmount().toPlainString();
    places.add(money.get().at(), text);
    return text;
  }

  private @Nullable String text(Optional<Sourced<String>> text) {
    return text.isEmpty() ? null : text(text.get());
  }

  private String text(Sourced<String> text) {
    places.add(text.at(), text.value());
    return text.value();
  }
}
