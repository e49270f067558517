package org.plumbline.server.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody: those that have waited longest first. */
@Component
class Tasks {

  private static final int SIZE = 50;

  /** Plans do not change while they wait for a review, so the last change is when they came. */
  private static final String SELECT =
      """
      SELECT plan.id, plan.revision, plan.project_name, plan.project_code, plan.fiscal_year,
        plan.state, plan.errors, plan.warnings, plan.changed_at, unit.name AS unit_name, deadline.due,
        step.action, step.name AS step_name, step.reason, step.at AS step_at
      FROM (
        SELECT * FROM plan WHERE state = :state AND <column> = :organisation
        ORDER BY changed_at, id LIMIT :size OFFSET :skipped) plan
      JOIN organisation unit ON unit.id = plan.unit_id
      LEFT JOIN approval_deadline deadline ON deadline.division_id = plan.division_id
        AND deadline.fiscal_year = plan.fiscal_year AND deadline.state = plan.state
      LEFT JOIN LATERAL (
        SELECT action, name, reason, at FROM approval_step
        WHERE plan_id = plan.id ORDER BY id DESC LIMIT 1) step ON true
      ORDER BY plan.changed_at, plan.id
      """;

  private final JdbcClient database;

  Tasks(JdbcClient database) {
    this.database = database;
  }

  /** The state in which plans wait for {@code role}; none do for those who only look. */
  static Optional<PlanState> stateFor(Role role) {
    return switch (role) {
      case UNIT -> Optional.of(PlanState.DRAFT);
      case DEPARTMENT -> Optional.of(PlanState.WITH_DEPARTMENT);
      case FINANCE -> Optional.of(PlanState.WITH_FINANCE);
      case AUDITOR, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
          Optional.empty();
    };
  }

  Task.Page list(Actor actor, int page) {
    Optional<PlanState> state = stateFor(actor.role());
    if (state.isEmpty()) {
      return new Task.Page(List.of(), 1, SIZE, 0);
    }
    String organisation = organisationColumn(actor.role());
    List<Task> tasks =
        database
            .sql(SELECT.replace("<column>", organisation))
            .param("state", state.get().code())
            .param("organisation", actor.organisation().orElse(0L))
            .param("size", SIZE)
            .param("skipped", (long) (page - 1) * SIZE)
            .query(Tasks::task)
            .list();
    return new Task.Page(tasks, page, SIZE, count(actor));
  }

  /** What to turn to next. */
  Optional<Task> findLongestWaiting(Actor actor) {
    return list(actor, 1).tasks().stream().findFirst();
  }

  /** How many plans wait for somebody. */
  long count(Actor actor) {
    return stateFor(actor.role())
        .map(state ->
            database
                .sql(
                    "SELECT count(*) FROM plan WHERE state = ? AND %s = ?"
                        .formatted(organisationColumn(actor.role())))
                .params(state.code(), actor.organisation().orElse(0L))
                .query(Long.class)
                .single())
        .orElse(0L);
  }

  /** Row policies hold anyway; named, an index finds the rows. */
  private static String organisationColumn(Role role) {
    return switch (role) {
      case UNIT -> "unit_id";
      case DEPARTMENT -> "department_id";
      case FINANCE, AUDITOR, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
          "division_id";
    };
  }

  private static Task task(ResultSet row, int number) throws SQLException {
    int year = row.getInt("fiscal_year");
    OptionalInt fiscalYear = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    String action = row.getString("action");
    return new Task(
        new PlanId(row.getLong("id")),
        row.getLong("revision"),
        row.getString("project_name"),
        Optional.ofNullable(row.getString("project_code")),
        row.getString("unit_name"),
        fiscalYear,
        PlanState.ofCode(row.getString("state")),
        new Task.Found(row.getInt("errors"), row.getInt("warnings")),
        row.getObject(action == null ? "changed_at" : "step_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        action == null ? Optional.empty() : Optional.of(brought(action, row)));
  }

  private static Task.Brought brought(String action, ResultSet row) throws SQLException {
    return new Task.Brought(
        Action.valueOf(action.toUpperCase(Locale.ROOT)),
        row.getString("step_name"),
        Optional.ofNullable(row.getString("reason")));
  }
}
