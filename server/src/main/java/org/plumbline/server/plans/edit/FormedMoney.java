package org.plumbline.server.plans.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.plans.TypedPlaces;

/** The money of a form: what is given, and by when it is to be spent. */
final class FormedMoney {

  private static final int COLUMN = 10;
  private static final int STEP_COLUMN = 20;

  private final PlanForm form;
  private final PerformancePlan base;
  private final MoneyUnit unit;

  FormedMoney(PlanForm form, PerformancePlan base) {
    this.form = form;
    this.base = base;
    this.unit =
        FormReader.find(MoneyUnit.class, form.amounts().unit())
            .orElse(base.funding().printedUnit());
  }

  Funding funding() {
    Funding former = base.funding();
    return new Funding(
        unit,
        amount(former.total(), form.amounts().total(), COLUMN),
        amount(former.fiscal(), form.amounts().fiscal(), COLUMN + 1),
        amount(former.other(), form.amounts().other(), COLUMN + 2),
        former.annualBudget(),
        former.spent());
  }

  private Optional<Sourced<Money>> amount(
      Optional<Sourced<Money>> former, String typed, int column) {
    Optional<Money> money =
        FormNumbers.find(typed).map(number -> new Money(unit.toYuan(number), unit));
    return money.map(amount ->
        former
            .map(known ->
                known.value().equals(amount) && known.value().printedUnit() == unit
                    ? known
                    : new Sourced<>(amount, known.at()))
            .orElseGet(() -> new Sourced<>(amount, TypedPlaces.head(column))));
  }

  /** Untouched, the spending plan stays as it was read, with the reasons for its reading. */
  SpendingPlan spending() {
    SpendingPlan former = base.spendingPlan();
    PlanForm unchanged = PlanForm.of(base);
    if (unchanged.steps().equals(form.steps()) && unchanged.amounts().equals(form.amounts())) {
      return former;
    }
    SpendingPlan.Basis basis =
        FormReader.find(SpendingPlan.Basis.class, form.amounts().basis())
            .orElse(SpendingPlan.Basis.CUMULATIVE_AMOUNT);
    List<Checkpoint> steps = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Map.Entry<Integer, String> typed : form.steps().entrySet()) {
      Optional<BigDecimal> number = FormNumbers.find(typed.getValue());
      if (number.isPresent()) {
        steps.add(step(typed.getKey(), number.get(), cumulative(basis, number.get(), before)));
        before = before.add(number.get());
      }
    }
    return new SpendingPlan(
        basis, former.heading(), former.statesPercent(), Optional.empty(), steps);
  }

  private Checkpoint step(int month, BigDecimal number, Optional<Money> amount) {
    return base.spendingPlan().steps().stream()
        .filter(known -> known.month() == month)
        .findFirst()
        .map(known -> new Checkpoint(month, kept(known.printed(), number), amount))
        .orElseGet(() ->
            new Checkpoint(
                month, new Sourced<>(number, TypedPlaces.head(STEP_COLUMN + month)), amount));
  }

  private static Sourced<BigDecimal> kept(Sourced<BigDecimal> former, BigDecimal number) {
    return former.value().compareTo(number) == 0 ? former : new Sourced<>(number, former.at());
  }

  /** What is to be spent by then in all; unknown where per cent have no budget to be of. */
  private Optional<Money> cumulative(
      SpendingPlan.Basis basis, BigDecimal number, BigDecimal before) {
    return switch (basis) {
      case CUMULATIVE_AMOUNT -> Optional.of(money(number));
      case PERIOD_AMOUNT -> Optional.of(money(before.add(number)));
      case CUMULATIVE_PERCENT -> share(number);
      case PERIOD_PERCENT -> share(before.add(number));
      case UNDECIDED -> Optional.empty();
    };
  }

  private Money money(BigDecimal number) {
    return new Money(unit.toYuan(number), unit);
  }

  private Optional<Money> share(BigDecimal percent) {
    return FormNumbers.find(form.amounts().total())
        .map(total -> money(total.multiply(percent).movePointLeft(2)));
  }
}
