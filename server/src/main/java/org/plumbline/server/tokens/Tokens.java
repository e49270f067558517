package org.plumbline.server.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.signin.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of accounts. Only digests are kept. */
@Component
class Tokens {

  /** Makes a token that was put somewhere by mistake easy to find. */
  private static final String PREFIX = "plb_";

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final Events events;
  private final Clock clock;

  Tokens(JdbcClient database, Events events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** What a request with a token is allowed. */
  record Grant(long account, TokenScope scope) {}

  /** Why a token is no good. */
  enum Fault {
    UNKNOWN,
    EXPIRED,
    REVOKED;

    String text() {
      return "problem.token-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Either what it allows or why nothing. */
  record Checked(Optional<Grant> grant, Fault fault) {}

  List<Token> listOf(long account) {
    return database
        .sql("SELECT * FROM api_token WHERE account_id = ? ORDER BY id DESC")
        .param(account)
        .query(Tokens::token)
        .list();
  }

  /** A new token of the one at work; gives the secret, which nobody sees again. */
  @Transactional
  public String create(String name, TokenScope scope, Duration good) {
    String secret = PREFIX + Secrets.next();
    OffsetDateTime now = OffsetDateTime.now(clock);
    long id =
        database
            .sql(
                """
                INSERT INTO api_token (account_id, name, hash, scope, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                """)
            .params(
                Acting.getActor().id(),
                name,
                Secrets.digest(secret),
                scope.code(),
                now,
                now.plus(good))
            .query(Long.class)
            .single();
    events.add(Change.of("token_created", "token/" + id).to(scope.code()));
    return secret;
  }

  /** Makes one of the account's void; says whether there was such a one. */
  @Transactional
  public boolean revoke(long account, long id) {
    boolean revoked =
        database
                .sql(
                    """
                    UPDATE api_token SET revoked_at = ?
                    WHERE id = ? AND account_id = ? AND revoked_at IS NULL
                    """)
                .params(OffsetDateTime.now(clock), id, account)
                .update()
            > 0;
    if (revoked) {
      events.add(Change.of("token_revoked", "token/" + id));
    }
    return revoked;
  }

  Checked check(String secret) {
    Instant now = clock.instant();
    Optional<Checked> found =
        database
            .sql("SELECT * FROM api_token WHERE hash = ?")
            .param(Secrets.digest(secret))
            .query((row, number) -> checked(row, token(row, number), now))
            .optional();
    return found.orElse(new Checked(Optional.empty(), Fault.UNKNOWN));
  }

  private Checked checked(ResultSet row, Token token, Instant now) throws SQLException {
    if (token.isGood(now)) {
      note(token, now);
      return new Checked(
          Optional.of(new Grant(row.getLong("account_id"), token.scope())), Fault.UNKNOWN);
    }
    return new Checked(
        Optional.empty(), token.revokedAt().isPresent() ? Fault.REVOKED : Fault.EXPIRED);
  }

  /** To the minute is enough, and spares a write at every request. */
  private void note(Token token, Instant now) {
    if (token.lastUsedAt().filter(used -> used.plus(NOTED_EVERY).isAfter(now)).isEmpty()) {
      database
          .sql("UPDATE api_token SET last_used_at = ? WHERE id = ?")
          .params(now.atOffset(ZoneOffset.UTC), token.id())
          .update();
    }
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getLong("id"),
        row.getString("name"),
        TokenScope.ofCode(row.getString("scope")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        time(row, "last_used_at"),
        time(row, "revoked_at"));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
