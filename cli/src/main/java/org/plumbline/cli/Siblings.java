package org.plumbline.cli;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.known.KnownPlans;

/**
 * Plans that others are held against.
 *
 * @param known those named by {@code --against}, and those met in the run
 * @param growing whether plans met in the run join them; not where a run can be resumed, because
 *     the second half of it would no longer know the first
 */
record Siblings(KnownPlans known, boolean growing) {

  /** None at first, and every plan of the run joins them. */
  static Siblings ofRun() {
    return new Siblings(new KnownPlans(), true);
  }

  /** A plan that was reviewed and from now on stands beside those to come. */
  void add(PerformancePlan plan, int year) {
    if (growing) {
      known.add(plan, year);
    }
  }
}
