package org.plumbline.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts that hold a role. */
@Component
public class Accounts {

  private static final String ACTORS =
      "SELECT id, login, name, role, organisation_id FROM account WHERE role IS NOT NULL AND ";

  private final JdbcClient database;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
    this.database = database;
    this.passwords = passwords;
    this.clock = clock;
  }

  public Optional<SignedIn> find(String login) {
    return database
        .sql(ACTORS + "login = lower(?)")
        .param(login)
        .query(Accounts::actor)
        .optional()
        .map(SignedIn::fully);
  }

  /** The actor of an account that is not disabled. */
  public Optional<Actor> findActive(long id) {
    return database
        .sql(ACTORS + "id = ? AND NOT disabled")
        .param(id)
        .query(Accounts::actor)
        .optional();
  }

  /** A new account with role and password, as only demonstrations and tests make it at once. */
  public Actor create(NewAccount account) {
    long id =
        database
            .sql(
                """
                INSERT INTO account (login, name, role, organisation_id, password_hash,
                  password_changed_at)
                VALUES (lower(:login), :name, :role, :organisation, :hash, :now) RETURNING id
                """)
            .param("login", account.login())
            .param("name", account.name())
            .param("role", account.role().code())
            .param("organisation", account.organisation().orElse(null))
            .param("hash", passwords.encode(account.password()))
            .param("now", OffsetDateTime.now(clock))
            .query(Long.class)
            .single();
    return new Actor(id, account.login(), account.name(), account.role(), account.organisation());
  }

  /** What an account is made from. */
  public record NewAccount(
      String login, String name, Role role, Optional<Long> organisation, String password) {

    /** Without the password. */
    @Override
    public String toString() {
      return login + " (" + role.code() + ")";
    }
  }

  private static Actor actor(ResultSet row, int number) throws SQLException {
    return new Actor(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        Role.ofCode(row.getString("role")),
        Optional.ofNullable(row.getObject("organisation_id", Long.class)));
  }
}
