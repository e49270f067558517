package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.accounts.Step;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;

/** What happens when somebody was recognised: on to the next step, or in. */
@Component
class Arrival implements AuthenticationSuccessHandler {

  private static final int LONGEST_BROWSER = 200;

  private final OpenSessions sessions;
  private final JdbcClient database;
  private final Events events;
  private final Clock clock;
  private final LocaleResolver locales;
  private final TransactionTemplate transaction;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

  Arrival(
      OpenSessions sessions,
      JdbcClient database,
      Events events,
      Clock clock,
      LocaleResolver locales,
      TransactionTemplate transaction) {
    this.sessions = sessions;
    this.database = database;
    this.events = events;
    this.clock = clock;
    this.locales = locales;
    this.transaction = transaction;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    SignedIn signedIn =
        authentication.getPrincipal() instanceof OidcSignedIn known
            ? known.signedIn()
            : (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    String browser = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    sessions.begin(
        request.getSession(),
        signedIn.actor().id(),
        request.getRemoteAddr(),
        browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)));
    hold(request, response, signedIn);
    response.sendRedirect(next(request, response, signedIn));
  }

  /** One step is done; gives where to go next. */
  String done(
      HttpServletRequest request, HttpServletResponse response, SignedIn signedIn, Step step) {
    SignedIn now = signedIn.without(step);
    request.changeSessionId();
    hold(request, response, now);
    return next(request, response, now);
  }

  private String next(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    return signedIn
        .next()
        .map(Step::path)
        .orElseGet(() -> {
          enter(request, response, signedIn);
          return destination(request, response);
        });
  }

  void hold(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
    long account = signedIn.actor().id();
    String address = request.getRemoteAddr();
    Acting.as(
        signedIn.actor(),
        address,
        () ->
            transaction.execute(_ -> {
              Optional<String> language = noteVisit(account, address);
              events.add(Change.of("signed_in", "account/" + account));
              language.ifPresent(
                  tag -> locales.setLocale(request, response, Locale.forLanguageTag(tag)));
              return account;
            }));
  }

  /** Gives the language the person has chosen. */
  private Optional<String> noteVisit(long account, String address) {
    database
        .sql("UPDATE account SET last_signed_in_at = ?, last_signed_in_from = ? WHERE id = ?")
        .params(OffsetDateTime.now(clock), address, account)
        .update();
    return database
        .sql("SELECT language FROM account WHERE id = ? AND language IS NOT NULL")
        .param(account)
        .query(String.class)
        .optional();
  }

  private String destination(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest saved = requests.getRequest(request, response);
    if (saved == null) {
      return "/";
    }
    requests.removeRequest(request, response);
    return saved.getRedirectUrl();
  }
}
