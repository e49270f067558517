package org.plumbline.server.administration;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.signin.OpenSessions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system administrator does to accounts: makes them, without powers, and disables them.
 */
@Component
class SystemDesk {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");
  private static final int LONGEST_NAME = 100;

  private final JdbcClient database;
  private final Events events;
  private final OpenSessions sessions;

  SystemDesk(JdbcClient database, Events events, OpenSessions sessions) {
    this.database = database;
    this.events = events;
    this.sessions = sessions;
  }

  /** A new account that can do nothing yet. */
  @Transactional
  public long create(String login, String name) {
    String plain = login.strip().toLowerCase(Locale.ROOT);
    if (!LOGIN.matcher(plain).matches()) {
      throw new RefusedException("accounts.refused.login");
    }
    try {
      long id =
          database
              .sql("INSERT INTO account (login, name) VALUES (?, ?) RETURNING id")
              .params(plain, checkedName(name))
              .query(Long.class)
              .single();
      events.add(Change.of("account_created", "account/" + id).to(plain + " " + name.strip()));
      return id;
    } catch (DuplicateKeyException e) {
      throw new RefusedException("accounts.refused.taken");
    }
  }

  @Transactional
  public void rename(AccountRow account, String name) {
    database
        .sql("UPDATE account SET name = ? WHERE id = ?")
        .params(checkedName(name), account.id())
        .update();
    events.add(
        Change.of("account_renamed", "account/" + account.id())
            .from(account.name())
            .to(name.strip()));
  }

  @Transactional
  public void disable(AccountRow account, String reason) {
    if (account.id() == Acting.getActor().id()) {
      throw new RefusedException("accounts.refused.self");
    }
    refuseLast(database, account);
    set(account, true, Change.of("account_disabled", "account/" + account.id()).because(reason));
    sessions.endAll(account.id());
  }

  @Transactional
  public void enable(AccountRow account, String reason) {
    set(account, false, Change.of("account_enabled", "account/" + account.id()).because(reason));
  }

  private void set(AccountRow account, boolean disabled, Change change) {
    int changed =
        database
            .sql("UPDATE account SET disabled = :to WHERE id = :id AND disabled <> :to")
            .param("to", disabled)
            .param("id", account.id())
            .update();
    if (changed > 0) {
      events.add(change);
    }
  }

  /** Without each of the three administrators nobody could ever be made one again. */
  static void refuseLast(JdbcClient database, AccountRow account) {
    boolean administrator = account.role().filter(role -> !role.seesPlans()).isPresent();
    if (administrator && others(database, account) == 0) {
      throw new RefusedException("accounts.refused.last");
    }
  }

  /** Locks them, so that two at once cannot each think the other remains. */
  private static int others(JdbcClient database, AccountRow account) {
    return (int)
        database
            .sql("SELECT id FROM account WHERE role = ? AND NOT disabled ORDER BY id FOR UPDATE")
            .param(account.role().map(Role::code).orElse(""))
            .query(Long.class)
            .list()
            .stream()
            .filter(id -> id != account.id())
            .count();
  }

  static String checkedName(String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      throw new RefusedException("accounts.refused.name");
    }
    return plain;
  }
}
