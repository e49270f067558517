package org.plumbline.server.plans;

/** Somebody else changed the plan first; what was asked for has not been done. */
public final class LostRaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long plan;

  public LostRaceException(PlanId plan) {
    super("Changed by somebody else meanwhile: " + plan.subject());
    this.plan = plan.value();
  }

  public PlanId plan() {
    return new PlanId(plan);
  }
}
