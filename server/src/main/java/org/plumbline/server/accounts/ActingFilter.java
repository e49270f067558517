package org.plumbline.server.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds each request to the one who signed in; runs after the filters that find out who that is.
 */
@Component
@Order(ActingFilter.ORDER)
class ActingFilter extends OncePerRequestFilter {

  /** Leaves room for filters that want to know who is at work. */
  static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    CallableOp<Boolean, Exception> rest =
        () -> {
          chain.doFilter(request, response);
          return Boolean.TRUE;
        };
    Optional<Actor> actor = actor();
    try {
      if (actor.isPresent()) {
        Acting.as(actor.get(), request.getRemoteAddr(), rest);
      } else {
        Acting.asStranger(request.getRemoteAddr(), rest);
      }
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Nobody, as long as something is left to do before the one is in. */
  private static Optional<Actor> actor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof SignedIn signedIn
            && signedIn.pending().isEmpty()
        ? Optional.of(signedIn.actor())
        : Optional.empty();
  }
}
