package org.plumbline.server.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the one at work may see. */
@Component
public class Plans {

  private static final String ROWS =
      """
      SELECT plan.*, unit.name AS unit_name
      FROM plan JOIN organisation unit ON unit.id = plan.unit_id
      """;

  private final JdbcClient database;
  private final PlanWriter writer;
  private final Events events;

  Plans(JdbcClient database, PlanWriter writer, Events events) {
    this.database = database;
    this.writer = writer;
    this.events = events;
  }

  /** Keeps new plans as drafts, all or none; gives their numbers in the same order. */
  @Transactional
  public List<PlanId> add(List<NewPlan> plans) {
    List<PlanId> added = writer.write(plans);
    for (int i = 0; i < added.size(); i++) {
      String name = plans.get(i).plan().project().name().value();
      events.add(Change.of("plan_imported", added.get(i).subject()).to(name));
    }
    return added;
  }

  public Optional<StoredPlan> find(PlanId id) {
    return database
        .sql(ROWS + "WHERE plan.id = ?")
        .param(id.value())
        .query(Plans::row)
        .optional()
        .map(row -> new StoredPlan(row, PlanContent.read(content(row))));
  }

  /** The latest, at most {@code limit}. */
  public List<PlanRow> listLatest(int limit) {
    return database
        .sql(ROWS + "ORDER BY plan.changed_at DESC, plan.id DESC LIMIT ?")
        .param(limit)
        .query(Plans::row)
        .list();
  }

  private String content(PlanRow row) {
    return database
        .sql("SELECT content FROM plan_version WHERE plan_id = ? AND version = ?")
        .params(row.id().value(), row.versions().working())
        .query(String.class)
        .single();
  }

  private static PlanRow row(ResultSet row, int number) throws SQLException {
    return new PlanRow(
        new PlanId(row.getLong("id")),
        new Owner(row.getLong("division_id"), row.getLong("department_id"), row.getLong("unit_id")),
        row.getString("unit_name"),
        number(row, "fiscal_year"),
        Optional.ofNullable(row.getString("project_code")),
        row.getString("project_name"),
        PlanState.ofCode(row.getString("state")),
        Optional.ofNullable(row.getBigDecimal("budget_yuan")),
        new PlanRow.Counts(
            row.getInt("indicators"),
            row.getInt("errors"),
            row.getInt("warnings"),
            row.getInt("notes")),
        new PlanRow.Versions(
            row.getInt("working_version"),
            number(row, "in_force_version"),
            row.getLong("revision")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
