package org.plumbline.server.plans;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed the plan first: its revision or its state is no longer what was seen. */
@ResponseStatus(HttpStatus.CONFLICT)
public class LostRaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long plan;

  public LostRaceException(PlanId id) {
    super("Changed by somebody else: " + id.subject());
    this.plan = id.value();
  }

  public PlanId plan() {
    return new PlanId(plan);
  }
}
