package org.plumbline.server.plans;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such plan, or it is not for the one at work to see: which of both is not said. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchPlanException(PlanId id) {
    super("No such plan: " + id.subject());
  }
}
