package org.plumbline.server.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries at getting into accounts. Each is counted before the secret is looked at, so that many at
 * once are not more than one after another.
 */
@Component
class Attempts {

  private static final int LONGEST_LOGIN = 60;

  private final JdbcClient database;
  private final Events events;
  private final Clock clock;
  private final AccountSettings.LockOut settings;

  Attempts(JdbcClient database, Events events, Clock clock, AccountSettings settings) {
    this.database = database;
    this.events = events;
    this.clock = clock;
    this.settings = settings.lockOut();
  }

  /**
   * One try, counted.
   *
   * @param open whether the right secret would let in: the account has a role and is neither
   *     disabled nor locked
   * @param last whether a wrong secret now locks the account
   */
  record Attempt(long account, Optional<String> passwordHash, boolean open, boolean last) {}

  Optional<Attempt> begin(String login) {
    if (login.isBlank() || login.length() > LONGEST_LOGIN) {
      return Optional.empty();
    }
    return database
        .sql(
            """
            UPDATE account SET
              failed_attempts = CASE WHEN locked_until <= :now THEN 1
                ELSE least(failed_attempts + 1, 1000000) END,
              locked_until = CASE WHEN locked_until <= :now THEN NULL ELSE locked_until END
            WHERE login = :login
            RETURNING id, password_hash, failed_attempts,
              role IS NOT NULL AND NOT disabled AND locked_until IS NULL
                AND failed_attempts <= :limit AS open
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("login", login.strip().toLowerCase(Locale.ROOT))
        .param("limit", settings.attempts())
        .query((row, _) ->
            new Attempt(
                row.getLong("id"),
                Optional.ofNullable(row.getString("password_hash")),
                row.getBoolean("open"),
                row.getInt("failed_attempts") >= settings.attempts()))
        .optional();
  }

  /** The secret was wrong, or the account closed. */
  @Transactional
  public void fail(Attempt attempt) {
    String subject = "account/" + attempt.account();
    boolean locked = attempt.last() && lock(attempt.account());
    events.add(Change.of(attempt.open() ? "sign_in_failed" : "sign_in_refused", subject));
    if (locked) {
      events.add(Change.of("account_locked", subject));
    }
  }

  private boolean lock(long account) {
    return database
            .sql("UPDATE account SET locked_until = ? WHERE id = ? AND locked_until IS NULL")
            .params(OffsetDateTime.now(clock).plus(settings.duration()), account)
            .update()
        > 0;
  }

  /**
   * Somebody tried an account that is not there. What was typed may be a password: it stays out.
   */
  @Transactional
  public void failUnknown() {
    events.add(Change.of("sign_in_failed", "account/unknown"));
  }

  /** The secret was right: the count starts anew. */
  void succeed(long account) {
    database
        .sql("UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = ?")
        .param(account)
        .update();
  }
}
