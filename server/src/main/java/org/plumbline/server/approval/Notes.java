package org.plumbline.server.approval;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversation on each plan. */
@Component
class Notes {

  private final JdbcClient database;
  private final Events events;
  private final Clock clock;

  Notes(JdbcClient database, Events events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** What was said, oldest first. */
  List<Note> listOf(PlanId plan) {
    return database
        .sql("SELECT * FROM plan_note WHERE plan_id = ? ORDER BY id")
        .param(plan.value())
        .query((row, _) ->
            new Note(
                new Step.By(
                    row.getLong("account_id"),
                    row.getString("name"),
                    Role.ofCode(row.getString("role"))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words")))
        .list();
  }

  @Transactional
  public void add(PlanId plan, String words) {
    Actor actor = Acting.getActor();
    database
        .sql(
            """
            INSERT INTO plan_note (plan_id, account_id, name, role, at, words)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            plan.value(),
            actor.id(),
            actor.name(),
            actor.role().code(),
            OffsetDateTime.now(clock),
            words)
        .update();
    events.add(Change.of("plan_note_added", plan.subject()).to(words));
  }
}
