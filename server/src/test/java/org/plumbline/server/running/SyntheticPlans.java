package org.plumbline.server.running;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.server.running.SyntheticRows.Kept;
import org.plumbline.server.running.SyntheticRows.Original;
import org.plumbline.server.running.SyntheticRows.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an installation with made-up plans: names, units, codes and the names of indicators are put
 * together from lists of words by their number; contents, targets and findings are those of the
 * demonstration's plans, each plan with a copy of its own.
 */
final class SyntheticPlans {

  private static final int UNITS_OF_A_DEPARTMENT = 25;
  private static final int PLANS_OF_A_UNIT = 200;
  private static final int AT_ONCE = 2;
  private static final List<String> TABLES =
      List.of("plan", "indicator", "plan_words", "finding", "plan_version");

  private final JdbcClient database;
  private final BulkLoad load;

  /**
   * For an empty demonstration.
   *
   * @param database sees everything
   */
  SyntheticPlans(JdbcClient database, BulkLoad load) {
    this.database = database;
    this.load = load;
  }

  /** Brings {@code wanted} made-up plans, unless they are there. */
  void fill(int wanted) throws Exception {
    if (exists("SELECT to_regclass('load_complete') IS NOT NULL")) {
      return;
    }
    if (exists("SELECT to_regclass('load_original') IS NOT NULL")) {
      throw new IllegalStateException("Filled by half: remove the folder and begin again");
    }
    organisations(wanted);
    load.run(
        "CREATE TABLE load_original AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at"
            + " FROM plan");
    SyntheticRows rows = new SyntheticRows(units(), originals(), Instant.now());
    List<String> indexes = load.dropIndexes(TABLES);
    atOnce("rows", fillings(wanted, rows));
    atOnce("indexes", statements(indexes));
    atOnce("statistics", statements(TABLES.stream().map(t -> "VACUUM ANALYZE " + t).toList()));
    load.run("CREATE TABLE load_complete ()");
  }

  private boolean exists(String question) {
    return database.sql(question).query(Boolean.class).single();
  }

  private List<Callable<Void>> fillings(int wanted, SyntheticRows rows) {
    return List.of(
        () -> copy("indicator", wanted, rows::indicators),
        () -> insert(findings(wanted)),
        () -> insert(versions(wanted)),
        () -> copy("plan_words", wanted, rows::words),
        () ->
            copy(
                "plan (id, division_id, department_id, unit_id, fiscal_year, project_code,"
                    + " project_name, title, form, state, in_force_version, budget_yuan,"
                    + " indicators, errors, warnings, notes, changed_at)",
                wanted,
                rows::plan));
  }

  private Void copy(String into, int last, java.util.function.LongFunction<String> lines)
      throws Exception {
    load.copy(into, last, lines);
    return null;
  }

  private Void insert(String statement) throws SQLException {
    load.run(statement);
    return null;
  }

  private String findings(int last) {
    return """
    INSERT INTO finding
      (plan_id, fiscal_year, ordinal, rule, severity, place, message_zh, message_en)
    SELECT %d + n, %s, ordinal, rule, severity, place, message_zh, message_en
    FROM generate_series(1, %d) n
      JOIN load_original ON at = n %% (SELECT count(*) FROM load_original)
      JOIN finding ON finding.plan_id = load_original.id
    WHERE severity <> 'error' OR n %% %d = 0
    """
        .formatted(
            SyntheticRows.FIRST,
            SyntheticRows.year("n", units().size()),
            last,
            SyntheticRows.ERRORS_EVERY);
  }

  private static String versions(int last) {
    return """
    INSERT INTO plan_version (plan_id, version, content, author)
    SELECT %d + n, 1, content, 'synthetic'
    FROM generate_series(1, %d) n
      JOIN load_original ON at = n %% (SELECT count(*) FROM load_original)
      JOIN plan_version ON plan_id = load_original.id AND version = 1
    """
        .formatted(SyntheticRows.FIRST, last);
  }

  private List<Callable<Void>> statements(List<String> statements) {
    return statements.stream().map(each -> (Callable<Void>) () -> insert(each)).toList();
  }

  private static void atOnce(String what, List<Callable<Void>> tasks) throws Exception {
    Instant began = Instant.now();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Void> task : pool.invokeAll(tasks)) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    System.out.println(what + ": " + Duration.between(began, Instant.now()).toSeconds() + " s");
  }

  private void organisations(int wanted) throws SQLException {
    int departments = wanted / PLANS_OF_A_UNIT / UNITS_OF_A_DEPARTMENT + 1;
    load.run(
        """
        INSERT INTO organisation (kind, parent_id, code, name)
        SELECT 'department', (SELECT min(id) FROM organisation WHERE kind = 'division'),
          'S' || n, '合成部门' || n FROM generate_series(1, %d) n
        """
            .formatted(departments),
        """
        INSERT INTO organisation (kind, parent_id, code, name)
        SELECT 'unit', above.id, above.code || lpad(n::text, 3, '0'), above.name || '第' || n || '单位'
        FROM organisation above, generate_series(1, %d) n
        WHERE above.code LIKE 'S%%' AND above.kind = 'department' ORDER BY above.id, n
        """
            .formatted(UNITS_OF_A_DEPARTMENT));
  }

  private List<Unit> units() {
    return database
        .sql(
            """
            SELECT above.parent_id, above.id, unit.id, unit.code, unit.name
            FROM organisation unit JOIN organisation above ON above.id = unit.parent_id
            WHERE unit.kind = 'unit' AND unit.code LIKE 'S%' ORDER BY unit.id
            """)
        .query((row, _) ->
            new Unit(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5)))
        .list();
  }

  private List<Original> originals() {
    List<Original> originals = new ArrayList<>();
    database
        .sql("SELECT id, errors, warnings, notes FROM plan ORDER BY id")
        .query(row -> {
          originals.add(
              new Original(
                  row.getLong(1),
                  kept(row.getLong(1)),
                  row.getInt(2),
                  row.getInt(3),
                  row.getInt(4)));
        });
    return originals;
  }

  private List<Kept> kept(long plan) {
    return database
        .sql(
            "SELECT coalesce(category, '\\N'), coalesce(dimension, '\\N'), coalesce(target, '\\N'),"
                + " coalesce(kind, '\\N') FROM indicator WHERE plan_id = ? ORDER BY ordinal")
        .param(plan)
        .query((row, _) ->
            new Kept(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
