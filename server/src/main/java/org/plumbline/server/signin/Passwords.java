package org.plumbline.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts, and the change of one. */
@Component
public class Passwords {

  private final JdbcClient database;
  private final PasswordEncoder encoder;
  private final Events events;
  private final Clock clock;
  private final AccountSettings.Passwords settings;
  private final PasswordRules rules;

  Passwords(
      JdbcClient database,
      PasswordEncoder encoder,
      Events events,
      Clock clock,
      AccountSettings settings) {
    this.database = database;
    this.encoder = encoder;
    this.events = events;
    this.clock = clock;
    this.settings = settings.passwords();
    this.rules = new PasswordRules(settings.passwords());
  }

  private record Present(String login, String name, Optional<String> hash) {}

  public boolean isRight(long account, String password) {
    return present(account).hash().filter(hash -> encoder.matches(password, hash)).isPresent();
  }

  /** What the present rules are, for pages. */
  public AccountSettings.Passwords settings() {
    return settings;
  }

  /**
   * Gives the account a new password, unless it has a fault. With it the account is unlocked and
   * need not change it again.
   *
   * @param event what the chain of events calls it
   */
  @Transactional
  public Optional<PasswordFault> change(
      long account, String password, String repeated, String event) {
    if (!password.equals(repeated)) {
      return Optional.of(PasswordFault.NOT_REPEATED);
    }
    Present present = present(account);
    Optional<PasswordFault> fault = rules.check(password, present.login(), present.name());
    if (fault.isPresent()) {
      return fault;
    }
    if (isFormer(account, present, password)) {
      return Optional.of(PasswordFault.FORMER);
    }
    store(account, present, password);
    events.add(Change.of(event, "account/" + account));
    return Optional.empty();
  }

  /** Whether the password is older than it may be. */
  boolean isOutdated(Optional<OffsetDateTime> changed) {
    Optional<Duration> age = settings.maximumAge();
    return age.isPresent()
        && changed.isPresent()
        && changed.get().plus(age.get()).isBefore(OffsetDateTime.now(clock));
  }

  private void store(long account, Present present, String password) {
    present
        .hash()
        .ifPresent(hash ->
            database
                .sql("INSERT INTO former_password (account_id, hash) VALUES (?, ?)")
                .params(account, hash)
                .update());
    database
        .sql(
            """
            UPDATE account SET password_hash = ?, password_changed_at = ?,
              must_change_password = false, failed_attempts = 0, locked_until = NULL
            WHERE id = ?
            """)
        .params(encoder.encode(password), OffsetDateTime.now(clock), account)
        .update();
  }

  private boolean isFormer(long account, Present present, String password) {
    List<@Nullable String> former =
        database
            .sql("SELECT hash FROM former_password WHERE account_id = ? ORDER BY id DESC LIMIT ?")
            .params(account, Math.max(0, settings.remembered() - 1))
            .query(String.class)
            .list();
    return present.hash().filter(hash -> encoder.matches(password, hash)).isPresent()
        || former.stream()
            .filter(Objects::nonNull)
            .anyMatch(hash -> encoder.matches(password, hash));
  }

  private Present present(long account) {
    return database
        .sql("SELECT login, name, password_hash FROM account WHERE id = ?")
        .param(account)
        .query((row, _) ->
            new Present(
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("password_hash"))))
        .single();
  }
}
