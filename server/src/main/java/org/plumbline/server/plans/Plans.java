package org.plumbline.server.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.PerformancePlan;
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
  private final PlanMoves moves;

  Plans(JdbcClient database, PlanWriter writer, Events events, PlanMoves moves) {
    this.database = database;
    this.writer = writer;
    this.events = events;
    this.moves = moves;
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

  /**
   * Moves a plan from one state to another; coming into force, its working version is the one that
   * holds. The event is for the caller to add, in the same transaction.
   *
   * @throws LostRaceException if the plan is not in {@code from}, or no longer at {@code revision}
   */
  @Transactional
  public void move(PlanId id, long revision, PlanState from, PlanState to) {
    moves.move(id, revision, from, to);
  }

  /** Makes a version to work on of a plan in force, which holds until the new one does. */
  @Transactional
  public void startAdjustment(PlanId id, long revision, String reason, String author) {
    moves.startAdjustment(id, revision, reason, author);
  }

  /** Goes back to the version in force; the one given up stays readable. */
  @Transactional
  public void giveUpAdjustment(PlanId id, long revision) {
    moves.giveUpAdjustment(id, revision);
  }

  public Optional<StoredPlan> find(PlanId id) {
    return database
        .sql(ROWS + "WHERE plan.id = ?")
        .param(id.value())
        .query(Plans::row)
        .optional()
        .map(row -> new StoredPlan(row, PlanContent.read(content(row))));
  }

  /** What lists show of one plan, without its content. */
  public Optional<PlanRow> findRow(PlanId id) {
    return database.sql(ROWS + "WHERE plan.id = ?").param(id.value()).query(Plans::row).optional();
  }

  /** What one version of a plan says, the working one or another. */
  public Optional<PerformancePlan> findContent(PlanId id, int version) {
    return database
        .sql("SELECT content FROM plan_version WHERE plan_id = ? AND version = ?")
        .params(id.value(), version)
        .query(String.class)
        .optional()
        .map(PlanContent::read);
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
