package org.plumbline.server.plans;

/** The number a plan has in this installation. */
public record PlanId(long value) {

  /** How events name the plan. */
  public String subject() {
    return "plan/" + value;
  }
}
