package org.plumbline.evaluation.actuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;

/** 自评表所列实际值. The actual values that a filled form prints itself. */
public final class PrintedActuals {

  private PrintedActuals() {}

  /** Whether the form prints any actual value or what was spent. */
  public static boolean in(PerformancePlan plan) {
    return plan.funding().spent().isPresent()
        || plan.indicators().stream().anyMatch(each -> each.result().actual().isPresent());
  }

  /** What the form prints, each value with its cell. */
  public static PlanActuals of(PerformancePlan plan) {
    List<IndicatorActual> actuals = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      indicator
          .result()
          .actual()
          .ifPresent(printed ->
              actuals.add(
                  new IndicatorActual(
                      indicator.dimension(),
                      indicator.name().value(),
                      indicator.description().map(Sourced::value),
                      valueOf(indicator, printed),
                      printed.at().toString(),
                      Optional.empty())));
    }
    return new PlanActuals(
        plan.project().code().map(Sourced::value).orElse(""),
        plan.funding().annualBudget().map(Sourced::value),
        plan.funding().spent().map(Sourced::value),
        Optional.empty(),
        actuals,
        new PlanActuals.MoneyOrigins(
            cell(plan.funding().annualBudget()), cell(plan.funding().spent()), ""));
  }

  private static String cell(Optional<Sourced<Money>> money) {
    return money.map(printed -> printed.at().toString()).orElse("");
  }

  private static ActualValue valueOf(Indicator indicator, Sourced<String> printed) {
    return indicator
        .result()
        .actualQuantity()
        .<ActualValue>map(ActualValue.Amount::new)
        .orElseGet(() -> new ActualValue.Stated(printed.value()));
  }
}
