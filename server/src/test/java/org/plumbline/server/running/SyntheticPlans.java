package org.plumbline.server.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an installation with made-up plans: names, units, codes and indicators are put together
 * from lists of words by their number; contents and findings are those of the demonstration's
 * plans.
 */
final class SyntheticPlans {

  private static final int UNITS_OF_A_DEPARTMENT = 25;
  private static final int PLANS_OF_A_UNIT = 200;
  private static final int BATCH = 20_000;

  private final JdbcClient database;

  SyntheticPlans(JdbcClient database) {
    this.database = database;
  }

  /** Brings the number of made-up plans to {@code wanted}, unless there are some. */
  void fill(int wanted) {
    Scopes.run(
        Scope.EVERYTHING,
        () -> {
          boolean there =
              database
                  .sql("SELECT EXISTS (SELECT FROM plan WHERE id > 10000000)")
                  .query(Boolean.class)
                  .single();
          if (!there) {
            organisations(wanted);
            plans(wanted);
          }
        });
  }

  private void plans(int wanted) {
    database.sql("DROP INDEX plan_words_pairs").update();
    List<String> statements = statements();
    for (int done = 0; done < wanted; done += BATCH) {
      long began = System.nanoTime();
      for (String statement : statements) {
        database
            .sql(
                statement
                    .replace(":first", Integer.toString(done + 1))
                    .replace(":last", Integer.toString(Math.min(done + BATCH, wanted))))
            .update();
      }
      long seconds = (System.nanoTime() - began) / 1_000_000_000;
      System.out.println("filled " + Math.min(done + BATCH, wanted) + ", " + seconds + " s");
    }
    database.sql("CREATE INDEX plan_words_pairs ON plan_words USING gin (pairs)").update();
    for (String table : List.of("plan", "plan_words", "indicator", "finding", "plan_version")) {
      database.sql("VACUUM ANALYZE " + table).update();
    }
  }

  private void organisations(int wanted) {
    int departments = wanted / PLANS_OF_A_UNIT / UNITS_OF_A_DEPARTMENT + 1;
    database
        .sql(
            """
            INSERT INTO organisation (kind, parent_id, code, name)
            SELECT 'department', (SELECT min(id) FROM organisation WHERE kind = 'division'),
              'S' || n, '合成部门' || n FROM generate_series(1, ?) n
            """)
        .param(departments)
        .update();
    database
        .sql(
            """
            INSERT INTO organisation (kind, parent_id, code, name)
            SELECT 'unit', above.id, above.code || lpad(n::text, 3, '0'), above.name || '第' || n || '单位'
            FROM organisation above, generate_series(1, ?) n
            WHERE above.code LIKE 'S%' AND above.kind = 'department'
            """)
        .param(UNITS_OF_A_DEPARTMENT)
        .update();
    database
        .sql(
            """
            CREATE TABLE load_unit AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at
            FROM organisation WHERE kind = 'unit' AND code LIKE 'S%'
            """)
        .update();
    database
        .sql(
            "CREATE TABLE load_seed AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM"
                + " plan")
        .update();
  }

  private static List<String> statements() {
    try (InputStream file = SyntheticPlans.class.getResourceAsStream("/load/synthetic-plans.sql")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split("\n--\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
