package org.plumbline.forms.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/** The places of a plan that have a cell of their own in its sheet, where a marker can stand. */
final class DrawnPlaces {

  private final List<SourceLocation> places = new ArrayList<>();

  private DrawnPlaces() {}

  static List<SourceLocation> of(PerformancePlan plan) {
    DrawnPlaces drawn = new DrawnPlaces();
    drawn.add(Optional.of(plan.heading().title()));
    drawn.add(plan.heading().unit());
    drawn.add(plan.project().code());
    drawn.add(Optional.of(plan.project().name()));
    drawn.add(plan.heading().purpose());
    drawn.add(plan.funding());
    drawn.add(plan.spendingPlan().heading());
    plan.spendingPlan().steps().forEach(step -> drawn.add(Optional.of(step.printed())));
    plan.goals().forEach(goal -> drawn.places.add(goal.at()));
    plan.indicators().forEach(drawn::add);
    return drawn.places;
  }

  private void add(Funding funding) {
    add(funding.total());
    add(funding.fiscal());
    add(funding.other());
    add(funding.annualBudget());
    add(funding.spent());
  }

  private void add(Indicator indicator) {
    add(indicator.classification().category());
    add(indicator.classification().dimension());
    add(Optional.of(indicator.name()));
    add(indicator.description());
    add(indicator.target());
    add(indicator.basis());
    add(indicator.result().weight());
    add(indicator.result().actual());
    add(indicator.result().score());
  }

  private void add(Optional<? extends Sourced<?>> value) {
    value.map(Sourced::at).ifPresent(places::add);
  }
}
