package org.plumbline.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts. */
@Component
public class Accounts implements UserDetailsService {

  private final JdbcClient database;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
    this.database = database;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public SignedIn loadUserByUsername(String login) {
    return find(login).orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  public Optional<SignedIn> find(String login) {
    return database
        .sql(
            """
            SELECT id, login, name, role, organisation_id, password_hash, locked_until, disabled
            FROM account WHERE login = lower(?)
            """)
        .param(login)
        .query(this::signedIn)
        .optional();
  }

  /** A new account; gives its actor. */
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

  private SignedIn signedIn(ResultSet row, int number) throws SQLException {
    OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
    Actor actor =
        new Actor(
            row.getLong("id"),
            row.getString("login"),
            row.getString("name"),
            Role.ofCode(row.getString("role")),
            Optional.ofNullable(row.getObject("organisation_id", Long.class)));
    return new SignedIn(
        actor,
        Optional.ofNullable(row.getString("password_hash")).orElse(""),
        lockedUntil != null && lockedUntil.isAfter(OffsetDateTime.now(clock)),
        row.getBoolean("disabled"));
  }
}
