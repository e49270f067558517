package org.plumbline.server.plans.api;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody wants to change a plan and does not say which revision of it was seen. */
final class NoRevisionException extends ResponseStatusException {

  @Serial private static final long serialVersionUID = 1L;

  NoRevisionException() {
    super(HttpStatus.PRECONDITION_REQUIRED, null, null, "plans.api.no-revision", null);
  }
}
