package org.plumbline.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;

/** Builds actual values for tests. */
public final class Actuals {

  private Actuals() {}

  public static PlanActuals of(String budget, String spent, IndicatorActual... indicators) {
    return new PlanActuals("", yuan(budget), yuan(spent), List.of(indicators));
  }

  public static PlanActuals of(IndicatorActual... indicators) {
    return new PlanActuals("", Optional.empty(), Optional.empty(), List.of(indicators));
  }

  private static Optional<Money> yuan(String amount) {
    return amount.isEmpty()
        ? Optional.empty()
        : Optional.of(new Money(new BigDecimal(amount), MoneyUnit.YUAN));
  }

  public static IndicatorActual amount(String name, String amount, Unit unit) {
    return actual(name, new ActualValue.Amount(Quantity.of(amount, unit)));
  }

  public static IndicatorActual doneOn(String name, String date) {
    return actual(name, new ActualValue.DoneOn(LocalDate.parse(date)));
  }

  public static IndicatorActual actual(String name, ActualValue value) {
    return new IndicatorActual(
        Optional.empty(), name, Optional.empty(), value, "test", Optional.empty());
  }

  public static IndicatorActual in(Dimension dimension, IndicatorActual actual) {
    return new IndicatorActual(
        Optional.of(dimension),
        actual.name(),
        actual.description(),
        actual.value(),
        actual.origin(),
        actual.updated());
  }

  public static IndicatorActual described(String description, IndicatorActual actual) {
    return new IndicatorActual(
        actual.dimension(),
        actual.name(),
        Optional.of(description),
        actual.value(),
        actual.origin(),
        actual.updated());
  }

  public static IndicatorActual updated(String day, IndicatorActual actual) {
    return new IndicatorActual(
        actual.dimension(),
        actual.name(),
        actual.description(),
        actual.value(),
        actual.origin(),
        Optional.of(LocalDate.parse(day)));
  }
}
