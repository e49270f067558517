package org.plumbline.server.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.ProblemWriter;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.tokens.Tokens.Checked;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the owner of a token; whatever cookies come along do not count. */
final class TokenFilter extends OncePerRequestFilter {

  static final String SCHEME = "Bearer ";

  private final Tokens tokens;
  private final Accounts accounts;
  private final ProblemWriter problems;

  TokenFilter(Tokens tokens, Accounts accounts, ProblemWriter problems) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.problems = problems;
  }

  static boolean isCarried(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String secret = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
    Checked checked = tokens.check(secret);
    if (checked.grant().isEmpty()) {
      refuse(request, response, checked.fault().text());
      return;
    }
    Optional<Actor> actor = accounts.findActive(checked.grant().get().account());
    if (actor.isEmpty()) {
      refuse(request, response, Tokens.Fault.REVOKED.text());
      return;
    }
    if (!checked.grant().get().scope().allows(request.getMethod())) {
      problems.write(request, response, HttpStatus.FORBIDDEN, "problem.token-reads");
      return;
    }
    SignedIn signedIn = SignedIn.fully(actor.get());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities()));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String text)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    problems.write(request, response, HttpStatus.UNAUTHORIZED, text);
  }
}
