package org.plumbline.server.signin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.accounts.Step;
import org.plumbline.server.signin.Attempts.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Login and password. Whatever was wrong, the answer is the same and takes as long: nobody learns
 * whether an account is there, locked or disabled.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final Attempts attempts;
  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordEncoder encoder;
  private final JdbcClient database;
  private final AddressThrottle throttle;
  private final String hashOfNobody;

  PasswordSignIn(
      Attempts attempts,
      Accounts accounts,
      Passwords passwords,
      PasswordEncoder encoder,
      JdbcClient database,
      AddressThrottle throttle) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.passwords = passwords;
    this.encoder = encoder;
    this.database = database;
    this.throttle = throttle;
    this.hashOfNobody = String.valueOf(encoder.encode("nobody has this password"));
  }

  /** The address has tried too often. */
  static final class MustWaitException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    MustWaitException() {
      super("Too many attempts from this address");
    }
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (throttle.mustWait(address)) {
      throw new MustWaitException();
    }
    String password = String.valueOf(asked.getCredentials());
    return Acting.asStranger(address, () -> signIn(asked.getName(), password, address));
  }

  private Authentication signIn(String login, String password, String address) {
    Optional<Attempt> attempt = attempts.begin(login);
    String hash = attempt.flatMap(Attempt::passwordHash).orElse(hashOfNobody);
    boolean right = encoder.matches(password, hash);
    if (attempt.isEmpty() || !right || !attempt.get().open()) {
      throttle.count(address);
      attempt.ifPresentOrElse(attempts::fail, attempts::failUnknown);
      throw new BadCredentialsException("Refused");
    }
    long account = attempt.get().account();
    SignedIn signedIn =
        accounts
            .findActive(account)
            .map(actor -> new SignedIn(actor, pending(account)))
            .orElseThrow(() -> new BadCredentialsException("Refused"));
    if (!signedIn.pending().contains(Step.CODE)) {
      attempts.succeed(account); // with a second step the count goes on until that is right too
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, signedIn.authorities());
  }

  private List<Step> pending(long account) {
    return database
        .sql(
            """
            SELECT totp_secret IS NOT NULL AS has_totp, totp_required, must_change_password,
              password_changed_at
            FROM account WHERE id = ?
            """)
        .param(account)
        .query((row, _) -> {
          List<Step> steps = new ArrayList<>();
          boolean second = row.getBoolean("has_totp");
          if (second) {
            steps.add(Step.CODE);
          }
          OffsetDateTime changed = row.getObject("password_changed_at", OffsetDateTime.class);
          if (row.getBoolean("must_change_password")
              || passwords.isOutdated(Optional.ofNullable(changed))) {
            steps.add(Step.NEW_PASSWORD);
          }
          if (!second && row.getBoolean("totp_required")) {
            steps.add(Step.SECOND_STEP);
          }
          return List.copyOf(steps);
        })
        .single();
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
