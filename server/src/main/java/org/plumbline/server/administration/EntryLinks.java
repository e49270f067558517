package org.plumbline.server.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.signin.AccountSettings;
import org.plumbline.server.signin.OpenSessions;
import org.plumbline.server.signin.PasswordFault;
import org.plumbline.server.signin.Passwords;
import org.plumbline.server.signin.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Links by which somebody sets a password: each once, for a while. Only digests are kept. */
@Component
class EntryLinks {

  private final JdbcClient database;
  private final Events events;
  private final Clock clock;
  private final Passwords passwords;
  private final OpenSessions sessions;
  private final AccountSettings.Links settings;

  EntryLinks(
      JdbcClient database,
      Events events,
      Clock clock,
      Passwords passwords,
      OpenSessions sessions,
      AccountSettings settings) {
    this.database = database;
    this.events = events;
    this.clock = clock;
    this.passwords = passwords;
    this.sessions = sessions;
    this.settings = settings.links();
  }

  /** What a link is for. */
  enum Purpose {
    INVITATION,
    RESET;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whom a link lets in. */
  record Entry(long account, String login, String name) {}

  /**
   * A new link for the account; earlier ones are void. Gives what stands behind {@code /enter/}.
   */
  @Transactional
  public String create(long account, Purpose purpose) {
    String secret = Secrets.next();
    voidAll(account);
    database
        .sql("INSERT INTO entry_link (hash, account_id, purpose, expires_at) VALUES (?, ?, ?, ?)")
        .params(
            Secrets.digest(secret),
            account,
            purpose.code(),
            OffsetDateTime.now(clock).plus(good(purpose)))
        .update();
    events.add(Change.of(purpose.code() + "_link_created", "account/" + account));
    return secret;
  }

  Duration good(Purpose purpose) {
    return switch (purpose) {
      case INVITATION -> settings.invitation();
      case RESET -> settings.reset();
    };
  }

  /** Whom the link lets in, as long as it is good. */
  Optional<Entry> find(String secret) {
    return database
        .sql(
            """
            SELECT account.id, login, name
            FROM entry_link JOIN account ON account.id = account_id
            WHERE hash = ? AND used_at IS NULL AND expires_at > ? AND NOT disabled
            """)
        .params(Secrets.digest(secret), OffsetDateTime.now(clock))
        .query(
            (row, _) -> new Entry(row.getLong("id"), row.getString("login"), row.getString("name")))
        .optional();
  }

  /** Uses the link, unless the password has a fault; then it stays good. */
  @Transactional
  public Optional<PasswordFault> use(String secret, Entry entry, String password, String repeated) {
    int used =
        database
            .sql("UPDATE entry_link SET used_at = ? WHERE hash = ? AND used_at IS NULL")
            .params(OffsetDateTime.now(clock), Secrets.digest(secret))
            .update();
    if (used == 0) {
      throw new RefusedException("enter.void");
    }
    Optional<PasswordFault> fault =
        passwords.change(entry.account(), password, repeated, "password_set_by_link");
    if (fault.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    } else {
      sessions.endAll(entry.account());
    }
    return fault;
  }

  private void voidAll(long account) {
    database
        .sql("UPDATE entry_link SET used_at = ? WHERE account_id = ? AND used_at IS NULL")
        .params(OffsetDateTime.now(clock), account)
        .update();
  }
}
