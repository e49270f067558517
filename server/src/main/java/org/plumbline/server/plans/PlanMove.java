package org.plumbline.server.plans;

import java.util.Optional;
import org.plumbline.server.audit.Change;

/**
 * A step of a plan from one state to another.
 *
 * @param event the kind of the event that tells of it
 * @param reason why, where somebody had to say
 */
public record PlanMove(PlanState from, PlanState to, String event, Optional<String> reason) {

  Change told(PlanId plan) {
    Change change = Change.of(event, plan.subject()).from(from.code()).to(to.code());
    return reason.map(change::because).orElse(change);
  }
}
