package org.plumbline.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.accounts.Step;
import org.plumbline.server.signin.OpenSessions.Standing;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away sessions that were ended, and leads those not quite in to what is left to do. */
final class SessionGuard extends OncePerRequestFilter {

  private static final List<String> ALWAYS = List.of("/assets/", "/sign-in", "/sign-out", "/error");

  private final OpenSessions sessions;

  SessionGuard(OpenSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (session == null
        || authentication == null
        || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
      chain.doFilter(request, response);
      return;
    }
    if (sessions.note(session, !signedIn.pending().isEmpty()) == Standing.ENDED) {
      session.invalidate();
      SecurityContextHolder.clearContext();
      if (isPage(request)) {
        response.sendRedirect("/sign-in?ended");
      } else {
        chain.doFilter(request, response);
      }
      return;
    }
    if (signedIn.next().isPresent() && isPage(request)) {
      Step next = signedIn.next().get();
      response.sendRedirect(next.path());
      return;
    }
    chain.doFilter(request, response);
  }

  /** Whether an answer to it would be looked at as a page of its own. */
  private static boolean isPage(HttpServletRequest request) {
    String path = request.getRequestURI();
    return "GET".equals(request.getMethod())
        && !path.startsWith("/api/")
        && ALWAYS.stream().noneMatch(path::startsWith);
  }
}
