package org.plumbline.server.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.springframework.web.server.ResponseStatusException;

/** The rounds and tasks that the one at work sees. */
@Component
class Rounds {

  private static final String ROUND =
      """
      SELECT round.id, kind, round.fiscal_year, as_of, due, count(task.plan_id) AS tasks,
        count(task.plan_id) FILTER (WHERE task.state = 'accepted') AS accepted
      FROM evaluation_round round LEFT JOIN evaluation_task task ON task.round_id = round.id
      """;

  private static final String TASK =
      """
      SELECT task.*, project_name, unit.name AS unit_name
      FROM evaluation_task task JOIN plan ON plan.id = task.plan_id
      JOIN organisation unit ON unit.id = plan.unit_id
      """;

  private final JdbcClient database;
  private final Events events;

  Rounds(JdbcClient database, Events events) {
    this.database = database;
    this.events = events;
  }

  /** The latest first. */
  List<Round> list() {
    return database
        .sql(ROUND + "GROUP BY round.id ORDER BY round.as_of DESC, round.id DESC")
        .query((row, _) -> round(row))
        .list();
  }

  Round get(long id) {
    return database
        .sql(ROUND + "WHERE round.id = ? GROUP BY round.id")
        .param(id)
        .query((row, _) -> round(row))
        .optional()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getLong("id"),
        Round.Kind.find(row.getString("kind")).orElseThrow(),
        row.getInt("fiscal_year"),
        row.getObject("as_of", LocalDate.class),
        row.getObject("due", LocalDate.class),
        new Round.Progress(row.getInt("tasks"), row.getInt("accepted")));
  }

  /** What a round is to be. */
  record Opening(Round.Kind kind, int fiscalYear, LocalDate asOf, LocalDate due) {}

  /**
   * Opens a round with a task for every plan in force of the year; opened again, it takes in those
   * that came into force since.
   */
  @Transactional
  public Round open(Opening opening) {
    long division = Acting.getActor().organisation().orElseThrow();
    long id =
        database
            .sql(
                """
                INSERT INTO evaluation_round (division_id, kind, fiscal_year, as_of, due, opened_by)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (division_id, kind, fiscal_year, as_of) DO UPDATE SET due = excluded.due
                RETURNING id
                """)
            .params(
                division,
                opening.kind().code(),
                opening.fiscalYear(),
                opening.asOf(),
                opening.due(),
                Acting.getActor().name())
            .query(Long.class)
            .single();
    int added =
        database
            .sql(
                """
                INSERT INTO evaluation_task (round_id, plan_id)
                SELECT ?, id FROM plan
                WHERE division_id = ? AND fiscal_year = ? AND in_force_version IS NOT NULL
                ON CONFLICT DO NOTHING
                """)
            .params(id, division, opening.fiscalYear())
            .update();
    if (added == 0 && get(id).progress().tasks() == 0) {
      throw refused(
          HttpStatus.CONFLICT,
          "该年度没有已生效的绩效目标，没有可以布置的任务。",
          "No plan of that year is in force, so there is nothing to ask of anybody.");
    }
    events.add(
        Change.of("round_opened", "round/" + id)
            .to(opening.kind().code() + " " + opening.asOf() + ", tasks added: " + added));
    return get(id);
  }

  List<Task> tasks(long round) {
    return database
        .sql(TASK + "WHERE round_id = ? ORDER BY unit.name, project_name, plan.id")
        .param(round)
        .query((row, _) -> task(row))
        .list();
  }

  Task task(long round, PlanId plan) {
    return database
        .sql(TASK + "WHERE round_id = ? AND plan_id = ?")
        .params(round, plan.value())
        .query((row, _) -> task(row))
        .optional()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getLong("round_id"),
        new PlanId(row.getLong("plan_id")),
        row.getString("project_name"),
        row.getString("unit_name"),
        TaskState.ofCode(row.getString("state")),
        row.getLong("revision"),
        Optional.ofNullable(row.getString("entered")),
        Optional.ofNullable(row.getString("sent")),
        Optional.ofNullable(row.getObject("rectify_by", LocalDate.class)));
  }

  /** A step that was taken with a task. */
  record StepTaken(String action, String name, String role, Optional<String> reason, Instant at) {}

  List<StepTaken> steps(Task task) {
    return database
        .sql(
            "SELECT action, name, role, reason, at FROM evaluation_step"
                + " WHERE round_id = ? AND plan_id = ? ORDER BY id DESC")
        .params(task.round(), task.plan().value())
        .query((row, _) ->
            new StepTaken(
                row.getString("action"),
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  static ExplainedRefusal refused(HttpStatus status, String zh, String en) {
    return new ExplainedRefusal(status, Bilingual.of(zh, en), List.of());
  }
}
