package org.plumbline.server.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The answers to writes of programs, kept for a day. */
@Component
class Answers {

  private static final Duration KEPT = Duration.ofHours(24);

  private final JdbcClient database;
  private final Clock clock;

  Answers(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An answer, and the fingerprint of the request it was given to. */
  record Answer(
      String fingerprint,
      int status,
      Optional<String> contentType,
      Optional<String> location,
      byte[] body) {}

  /**
   * Takes the key for the present transaction. Another request with it waits here until this one is
   * through; afterwards it is told that the key is taken.
   */
  boolean take(long account, String key, String fingerprint) {
    return database
            .sql(
                """
                INSERT INTO idempotent_answer (account_id, key, fingerprint, created_at)
                VALUES (?, ?, ?, ?)
                ON CONFLICT (account_id, key) DO UPDATE
                  SET fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                    status = NULL
                  WHERE idempotent_answer.created_at < ?
                """)
            .params(
                account,
                key,
                fingerprint,
                OffsetDateTime.now(clock),
                OffsetDateTime.now(clock).minus(KEPT))
            .update()
        > 0;
  }

  void keep(long account, String key, Answer answer) {
    database
        .sql(
            """
            UPDATE idempotent_answer SET status = ?, content_type = ?, location = ?, body = ?
            WHERE account_id = ? AND key = ?
            """)
        .param(answer.status())
        .param(answer.contentType().orElse(null))
        .param(answer.location().orElse(null))
        .param(answer.body())
        .param(account)
        .param(key)
        .update();
  }

  Answer get(long account, String key) {
    return database
        .sql("SELECT * FROM idempotent_answer WHERE account_id = ? AND key = ?")
        .params(account, key)
        .query((row, _) ->
            new Answer(
                row.getString("fingerprint"),
                row.getInt("status"),
                Optional.ofNullable(row.getString("content_type")),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getBytes("body")).orElse(new byte[0])))
        .single();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  void forgetOld() {
    database
        .sql("DELETE FROM idempotent_answer WHERE created_at < ?")
        .param(OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }
}
