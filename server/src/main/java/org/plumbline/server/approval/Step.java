package org.plumbline.server.approval;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;

/** 办理记录. One step of a plan on its way: who did what when, and why. */
public record Step(
    PlanId plan,
    int version,
    Action action,
    PlanState from,
    PlanState to,
    By by,
    Instant at,
    Optional<String> reason) {

  /** Who did it, under the name and in the role of that time. */
  record By(long account, String name, Role role) {}

  /** Whether this is the step that {@code back} would take back. */
  boolean broughtHere(Transition back) {
    boolean forward = action == Action.SUBMIT || action == Action.APPROVE;
    return forward && by.role() == back.role() && to == back.from();
  }
}
