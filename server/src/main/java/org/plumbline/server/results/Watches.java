package org.plumbline.server.results;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.web.ExplainedRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The watches of all plans that the one at work sees, and what people say of them. */
@Component
public class Watches {

  private static final int LONGEST_REASON = 2000;
  private static final int MOST = 500;

  private final JdbcClient database;
  private final Events events;

  Watches(JdbcClient database, Events events) {
    this.database = database;
    this.events = events;
  }

  /** A watch and whose it is. */
  public record Placed(long plan, String project, String unit, KeptWatch watch) {}

  /** What stands worst comes first; among those, what has stood so longest. */
  public List<Placed> list(Optional<String> state) {
    return database
        .sql(
            """
            SELECT watch.*, said_by, reason, project_name, unit.name AS unit_name
            FROM kept_watch watch
            JOIN plan ON plan.id = watch.plan_id JOIN organisation unit ON unit.id = plan.unit_id
            LEFT JOIN watch_acknowledgement said
              ON said.plan_id = watch.plan_id AND said.name = watch.name
              AND said.state = watch.state AND said.since = watch.since
            WHERE :state = '' OR watch.state = :state
            ORDER BY array_position(
                ARRAY['breached', 'at_risk', 'not_enough_data', 'ok'], watch.state),
              watch.since, watch.plan_id, watch.name
            LIMIT :most
            """)
        .param("state", state.orElse(""))
        .param("most", MOST)
        .query((row, _) ->
            new Placed(
                row.getLong("plan_id"),
                row.getString("project_name"),
                row.getString("unit_name"),
                KeptResults.watch(row)))
        .list();
  }

  /** Keeps that somebody saw how a watch stands, and why it is so or what is done. */
  @Transactional
  public void acknowledge(PlanId plan, String name, String reason) {
    String words = reason.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      throw new ExplainedRefusal(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Bilingual.of(
              "请写明原因或正在采取的措施（不超过 2000 字）。",
              "Say why, or what is being done, in at most 2000 characters."),
          List.of());
    }
    int said =
        database
            .sql(
                """
                INSERT INTO watch_acknowledgement (plan_id, name, state, since, reason, said_by)
                SELECT plan_id, name, state, since, ?, ? FROM kept_watch
                WHERE plan_id = ? AND name = ? AND state <> 'ok'
                ON CONFLICT (plan_id, name, state, since)
                  DO UPDATE SET reason = excluded.reason, said_by = excluded.said_by, said_at = now()
                """)
            .params(words, Acting.getActor().name(), plan.value(), name)
            .update();
    if (said == 0) {
      throw new ExplainedRefusal(
          HttpStatus.CONFLICT,
          Bilingual.of("这项预警现在正常，或不存在。", "This watch is all right now, or there is none."),
          List.of());
    }
    events.add(Change.of("watch_acknowledged", plan.subject() + "/watches/" + name).because(words));
  }
}
