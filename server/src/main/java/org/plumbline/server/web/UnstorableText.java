package org.plumbline.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * A text that the database cannot keep: with a zero character in it, or longer than a column
 * allows. Fields check what people may write; this is for what nobody writes by hand.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(0)
class UnstorableText {

  /** Not in the character set, not in JSON, too long, against a check. */
  private static final Set<String> STATES = Set.of("22021", "22P05", "22001", "23514");

  static boolean isBehind(Exception failure) {
    return failure instanceof RequestRejectedException
        || failure instanceof DataIntegrityViolationException refused
            && refused.getMostSpecificCause() instanceof SQLException cause
            && STATES.contains(String.valueOf(cause.getSQLState()));
  }

  @ExceptionHandler({DataIntegrityViolationException.class, RequestRejectedException.class})
  void tell(RuntimeException failure, HttpServletResponse response) throws IOException {
    if (!isBehind(failure)) {
      throw failure;
    }
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }
}
