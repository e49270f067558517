package org.plumbline.server.signin;

import java.util.Optional;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the account the security administrator has bound to the person a provider vouches for.
 * Nobody else gets in, and no account is made by coming.
 */
@Component
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final JdbcClient database;
  private final Accounts accounts;
  private final Events events;
  private final TransactionTemplate transaction;

  OidcAccounts(
      JdbcClient database, Accounts accounts, Events events, TransactionTemplate transaction) {
    this.database = database;
    this.accounts = accounts;
    this.events = events;
    this.transaction = transaction;
  }

  /** The provider knows the person, we do not. */
  static final class UnboundException extends OAuth2AuthenticationException {
    private static final long serialVersionUID = 1L;

    UnboundException() {
      super(new OAuth2Error("unbound"));
    }
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    Optional<SignedIn> bound =
        bySubject(request.getClientRegistration().getRegistrationId() + ":" + token.getSubject())
            .or(() -> byEmail(token))
            .flatMap(accounts::findActive)
            .map(SignedIn::fully);
    if (bound.isEmpty()) {
      Acting.asStranger(
          address(),
          () -> {
            transaction.executeWithoutResult(
                _ -> events.add(Change.of("sign_in_failed", "account/unknown")));
            return Boolean.TRUE;
          });
      throw new UnboundException();
    }
    return new OidcSignedIn(request, bound.get());
  }

  private Optional<Long> bySubject(String subject) {
    return database
        .sql("SELECT id FROM account WHERE oidc_subject = ?")
        .param(subject)
        .query(Long.class)
        .optional();
  }

  /** An address counts only where the provider says that it has checked it. */
  private Optional<Long> byEmail(OidcIdToken token) {
    if (token.getEmail() == null || !Boolean.TRUE.equals(token.getEmailVerified())) {
      return Optional.empty();
    }
    return database
        .sql("SELECT id FROM account WHERE lower(oidc_email) = lower(?)")
        .param(token.getEmail())
        .query(Long.class)
        .optional();
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
        ? here.getRequest().getRemoteAddr()
        : "";
  }
}
