package org.plumbline.cli;

import java.util.List;
import org.plumbline.forms.Part;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.known.KnownPlan;
import org.plumbline.review.known.KnownPlans;

/**
 * Plans that others are held against.
 *
 * @param known those named by {@code --against}, and those met in the run
 * @param kept whether those met in the run are written down, because the run may be stopped and the
 *     second half of it must know the first
 */
record Siblings(KnownPlans known, boolean kept) {

  /** None at first, and every plan of the run joins them. */
  static Siblings ofRun() {
    return new Siblings(new KnownPlans(), false);
  }

  /** A plan that was reviewed and from now on stands beside those to come. */
  void add(PerformancePlan plan, int year) {
    known.add(plan, year);
  }

  /** What is written down of the plans of a document. */
  List<Part> parts(List<PerformancePlan> plans, int year) {
    return kept
        ? plans.stream()
            .map(plan -> KnownPlan.of(plan, plan.fiscalYear().orElse(year)))
            .map(KnownPlanPart::of)
            .toList()
        : List.of();
  }

  /** The plans of a document that was reviewed before the run was stopped. */
  void restore(List<Part> parts) {
    KnownPlanPart.forEach(parts, known::add);
  }
}
