package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody signs out. */
@Component
class Leaving implements LogoutHandler {

  private final OpenSessions sessions;
  private final Events events;
  private final TransactionTemplate transaction;

  Leaving(OpenSessions sessions, Events events, TransactionTemplate transaction) {
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      sessions.forget(session);
    }
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      Acting.as(
          signedIn.actor(),
          request.getRemoteAddr(),
          () -> {
            transaction.executeWithoutResult(
                _ -> events.add(Change.of("signed_out", "account/" + signedIn.actor().id())));
            return Boolean.TRUE;
          });
    }
  }
}
