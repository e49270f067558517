package org.plumbline.server.plans;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of the state of plans, each on condition that nobody was faster. */
@Component
class PlanMoves {

  private final JdbcClient database;
  private final Clock clock;

  PlanMoves(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void move(PlanId id, long revision, PlanState from, PlanState to) {
    int moved =
        database
            .sql(
                """
                UPDATE plan SET state = :to, revision = revision + 1, changed_at = :now,
                  in_force_version =
                    CASE :to WHEN 'in_force' THEN working_version ELSE in_force_version END
                WHERE id = :id AND revision = :revision AND state = :from
                """)
            .param("to", to.code())
            .param("from", from.code())
            .param("now", OffsetDateTime.now(clock))
            .param("id", id.value())
            .param("revision", revision)
            .update();
    if (moved == 0) {
      throw new LostRaceException(id);
    }
  }

  void startAdjustment(PlanId id, long revision, String reason, String author) {
    move(id, revision, PlanState.IN_FORCE, PlanState.DRAFT);
    database
        .sql(
            """
            WITH next AS (
              SELECT max(version) + 1 AS version FROM plan_version WHERE plan_id = :id),
            added AS (
              INSERT INTO plan_version (plan_id, version, content, document_id, reason, author)
              SELECT :id, next.version, former.content, former.document_id, :reason, :author
              FROM next, plan
              JOIN plan_version former
                ON former.plan_id = plan.id AND former.version = plan.in_force_version
              WHERE plan.id = :id RETURNING version)
            UPDATE plan SET working_version = added.version FROM added WHERE plan.id = :id
            """)
        .param("id", id.value())
        .param("reason", reason)
        .param("author", author)
        .update();
  }

  void giveUpAdjustment(PlanId id, long revision) {
    int restored =
        database
            .sql(
                """
                UPDATE plan SET working_version = in_force_version
                WHERE id = ? AND revision = ? AND state = 'draft' AND in_force_version IS NOT NULL
                """)
            .params(id.value(), revision)
            .update();
    if (restored == 0) {
      throw new LostRaceException(id);
    }
    move(id, revision, PlanState.DRAFT, PlanState.IN_FORCE);
  }
}
