package org.plumbline.server.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** How rows of the table of plans are asked for and read. */
public final class PlanRows {

  /** What {@link #row} needs; conditions follow. */
  public static final String SELECT =
      """
      SELECT plan.*, unit.name AS unit_name
      FROM plan JOIN organisation unit ON unit.id = plan.unit_id
      """;

  private PlanRows() {}

  public static PlanRow row(ResultSet row, int number) throws SQLException {
    return new PlanRow(
        new PlanId(row.getLong("id")),
        new Owner(
            row.getLong("division_id"), row.getLong("department_id"), row.getLong("unit_id")),
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
            row.getInt("working_version"), number(row, "in_force_version"), row.getLong("revision")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
