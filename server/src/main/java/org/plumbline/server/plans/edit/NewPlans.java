package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.TypedPlaces;
import org.springframework.stereotype.Component;

/** Plans that no document holds, made for the unit of the one at work. */
@Component
public class NewPlans {

  private final Plans plans;
  private final Organisations organisations;
  private final FormReader reader;

  NewPlans(Plans plans, Organisations organisations, FormReader reader) {
    this.plans = plans;
    this.organisations = organisations;
    this.reader = reader;
  }

  /** Keeps what a form says, which was opened on {@link #empty}. */
  public PlanId create(PlanForm form) {
    Organisation unit = unit();
    return plans.create(owner(unit), reader.read(form, empty(unit)));
  }

  /** What a new plan begins with. */
  public PerformancePlan empty() {
    return empty(unit());
  }

  private Organisation unit() {
    return Acting.getActor()
        .organisation()
        .flatMap(organisations::find)
        .orElseThrow(() -> new IllegalStateException("The account belongs to no unit"));
  }

  private Owner owner(Organisation unit) {
    long department = unit.parent().orElseThrow();
    long division = organisations.find(department).flatMap(Organisation::parent).orElseThrow();
    return new Owner(division, department, unit.id());
  }

  private static PerformancePlan empty(Organisation unit) {
    return new PerformancePlan(
        FormKind.PLAN,
        new PlanHeading(
            new Sourced<>("", TypedPlaces.head(1)),
            Optional.empty(),
            Optional.of(
                new Sourced<>(
                    new BudgetUnit(Optional.of(unit.code()), unit.name()), TypedPlaces.head(0))),
            new Project(Optional.empty(), new Sourced<>("", TypedPlaces.head(3))),
            Optional.empty()),
        Funding.planned(
            MoneyUnit.TEN_THOUSAND_YUAN, Optional.empty(), Optional.empty(), Optional.empty()),
        SpendingPlan.none(),
        List.of(),
        List.of());
  }
}
