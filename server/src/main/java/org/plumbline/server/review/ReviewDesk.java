package org.plumbline.server.review;

import java.time.Clock;
import java.time.Year;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.springframework.stereotype.Component;

/** Reviews plans with the profile of this installation. */
@Component
public class ReviewDesk {

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("qingdao"));
  private final Clock clock;

  ReviewDesk(Clock clock) {
    this.clock = clock;
  }

  /** By the rules of the plan's year; by those of this year where the plan names none. */
  public PlanReview review(PerformancePlan plan) {
    return reviewer.review(plan, plan.fiscalYear().orElseGet(() -> Year.now(clock).getValue()));
  }

  public Reviewer reviewer() {
    return reviewer;
  }
}
