package org.plumbline.server.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that plans have taken. */
@Component
class Steps {

  private final JdbcClient database;

  Steps(JdbcClient database) {
    this.database = database;
  }

  void add(Step step) {
    database
        .sql(
            """
            INSERT INTO approval_step (plan_id, version, action, from_state, to_state, account_id,
              name, role, at, reason)
            VALUES (:plan, :version, :action, :from, :to, :account, :name, :role, :at, :reason)
            """)
        .param("plan", step.plan().value())
        .param("version", step.version())
        .param("action", step.action().code())
        .param("from", step.from().code())
        .param("to", step.to().code())
        .param("account", step.by().account())
        .param("name", step.by().name())
        .param("role", step.by().role().code())
        .param("at", step.at().atOffset(ZoneOffset.UTC))
        .param("reason", step.reason().orElse(null))
        .update();
  }

  Optional<Step> findLast(PlanId plan) {
    return database
        .sql("SELECT * FROM approval_step WHERE plan_id = ? ORDER BY id DESC LIMIT 1")
        .param(plan.value())
        .query(Steps::step)
        .optional();
  }

  /** All of a plan, latest first. */
  List<Step> listOf(PlanId plan) {
    return database
        .sql("SELECT * FROM approval_step WHERE plan_id = ? ORDER BY id DESC")
        .param(plan.value())
        .query(Steps::step)
        .list();
  }

  private static Step step(ResultSet row, int number) throws SQLException {
    return new Step(
        new PlanId(row.getLong("plan_id")),
        row.getInt("version"),
        Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
        PlanState.ofCode(row.getString("from_state")),
        PlanState.ofCode(row.getString("to_state")),
        new Step.By(
            row.getLong("account_id"), row.getString("name"), Role.ofCode(row.getString("role"))),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("reason")));
  }
}
