package org.plumbline.server.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.importing.ReadPlan.Decision;
import org.plumbline.server.importing.Units.KnownUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the plans of a file that was read. */
@Component
class ReadPlans {

  private static final int COLUMNS = 7;

  private final JdbcClient database;

  ReadPlans(JdbcClient database) {
    this.database = database;
  }

  /**
   * In document order, each with the plan that is there already. Plans of other units are never
   * looked at: the row policies see to it.
   */
  List<ReadPlan> list(long file) {
    return database
        .sql(
            """
            SELECT p.*, (
              SELECT plan.id FROM plan
              WHERE plan.unit_id = p.unit_id AND plan.project_key = p.project_key
                AND plan.fiscal_year IS NOT DISTINCT FROM p.fiscal_year AND plan.state <> 'closed'
              ORDER BY plan.id DESC LIMIT 1) AS existing
            FROM import_plan p WHERE p.file_id = ? ORDER BY p.ordinal
            """)
        .param(file)
        .query(ReadPlans::row)
        .list();
  }

  /** Puts the plans of a file in the place of those it had; units chosen by hand stay. */
  void replace(long file, List<PerformancePlan> plans, List<Optional<KnownUnit>> owners) {
    List<ReadPlan> before = list(file);
    boolean keepsChoices = before.size() == plans.size();
    database.sql("DELETE FROM import_plan WHERE file_id = ?").param(file).update();
    List<@Nullable String[]> rows = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      PerformancePlan plan = plans.get(i);
      String name = plan.project().name().value();
      Optional<String> code = plan.project().code().map(Sourced::value);
      rows.add(
          new @Nullable String[] {
            Integer.toString(i + 1),
            name,
            code.orElse(null),
            year(plan.fiscalYear()),
            printedUnit(plan),
            owner(owners.get(i), keepsChoices ? before.get(i).unit() : Optional.empty()),
            key(code.orElse(name))
          });
    }
    insert(file, rows);
  }

  private static @Nullable String printedUnit(PerformancePlan plan) {
    return plan.heading()
        .unit()
        .map(unit -> (unit.value().code().orElse("") + " " + unit.value().name()).strip())
        .orElse(null);
  }

  private static @Nullable String owner(Optional<KnownUnit> found, Optional<Long> chosen) {
    return chosen.or(() -> found.map(KnownUnit::id)).map(String::valueOf).orElse(null);
  }

  private void insert(long file, List<@Nullable String[]> rows) {
    JdbcClient.StatementSpec statement =
        database
            .sql(
                """
                INSERT INTO import_plan (file_id, ordinal, project_name, project_code, fiscal_year,
                  printed_unit, unit_id, project_key)
                SELECT ?, * FROM unnest(?::int[], ?::text[], ?::text[], ?::int[], ?::text[],
                  ?::bigint[], ?::text[])
                """)
            .param(file);
    for (int column = 0; column < COLUMNS; column++) {
      @Nullable String[] values = new @Nullable String[rows.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.get(i)[column];
      }
      statement = statement.param(values);
    }
    statement.update();
  }

  void setUnit(long file, int ordinal, long unit) {
    database
        .sql(
            "UPDATE import_plan SET unit_id = ?, decision = NULL WHERE file_id = ? AND ordinal = ?")
        .params(unit, file, ordinal)
        .update();
  }

  void setDecision(long file, int ordinal, Decision decision) {
    database
        .sql("UPDATE import_plan SET decision = ? WHERE file_id = ? AND ordinal = ?")
        .params(decision.code(), file, ordinal)
        .update();
  }

  void setKept(long file, List<Integer> ordinals, List<Long> plans) {
    database
        .sql(
            """
            UPDATE import_plan p SET plan_id = t.plan
            FROM unnest(?::int[], ?::bigint[]) AS t (ordinal, plan)
            WHERE p.file_id = ? AND p.ordinal = t.ordinal
            """)
        .param(ordinals.toArray(Integer[]::new))
        .param(plans.toArray(Long[]::new))
        .param(file)
        .update();
  }

  private static @Nullable String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : null;
  }

  /** As the column of plans is generated. */
  private static String key(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }

  private static ReadPlan row(ResultSet row, int number) throws SQLException {
    int year = row.getInt("fiscal_year");
    OptionalInt fiscalYear = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    Optional<Decision> decision =
        Optional.ofNullable(row.getString("decision")).map(Decision::ofCode);
    return new ReadPlan(
        row.getInt("ordinal"),
        row.getString("project_name"),
        Optional.ofNullable(row.getString("project_code")),
        fiscalYear,
        Optional.ofNullable(row.getString("printed_unit")),
        Optional.ofNullable(row.getObject("unit_id", Long.class)),
        Optional.ofNullable(row.getObject("existing", Long.class))
            .map(plan -> new ReadPlan.Existing(plan, decision)),
        Optional.ofNullable(row.getObject("plan_id", Long.class)));
  }
}
