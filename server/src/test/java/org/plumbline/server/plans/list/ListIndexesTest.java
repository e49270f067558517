package org.plumbline.server.plans.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.server.database.Scope;
import org.plumbline.server.running.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * That lists and searches can be answered from indexes alone, under the row policies: with the ways
 * that grow with the table forbidden, the plan must be one that walks the index of the order.
 */
class ListIndexesTest {

  private static final Scope DIVISION = new Scope.Division(1);
  private static final String NEVER_ALL =
      "SET enable_seqscan = off; SET enable_sort = off; SET enable_incremental_sort = off;"
          + " SET enable_bitmapscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";

  @ParameterizedTest
  @CsvSource({
    "changed, plan_by_division",
    "name, plan_by_name",
    "budget, plan_by_budget",
    "findings, plan_by_findings"
  })
  void walksTheIndexOfEachOrder(String order, String index) throws SQLException {
    PlanQuery query = query(Map.of("sort", order, "severity", "error", "min", "1", "max", "9"));
    String plan = plan(query, NEVER_ALL, (statement, database) -> statement.rows(database, 51));
    assertThat(plan).contains("Index Only Scan").contains(" using " + index + " on plan ");
  }

  @ParameterizedTest
  @CsvSource({"year, 2017", "state, closed", "department, 2", "max, 100"})
  void countsWithoutTheTable(String filter, String value) throws SQLException {
    PlanQuery query = query(Map.of(filter, value, "severity", "error"));
    String plan = plan(query, NEVER_ALL, (statement, database) -> statement.count(database, 1001));
    assertThat(plan).contains("Index Only Scan using plan_by_");
  }

  @Test
  void goesOnBehindAPlaceByTheIndex() throws SQLException {
    PlanQuery query = query(Map.of("sort", "name", "after", "道路~7"));
    String plan = plan(query, NEVER_ALL, (statement, database) -> statement.rows(database, 51));
    assertThat(plan)
        .containsPattern("Index Cond: \\(\\(division_id = .*\\) AND \\(ROW\\(name_order, id\\) > ");
  }

  @Test
  void asksPlansForWordsInTheirOrder() throws SQLException {
    PlanQuery query = query(Map.of("q", "经费"));
    String plan =
        plan(query, NEVER_ALL, (statement, database) -> statement.walk(database, 6000, 51));
    assertThat(plan)
        .contains("Index Only Scan using plan_by_division", "using plan_words_pkey")
        .doesNotContain("Seq Scan on plan");
  }

  @Test
  void looksRareWordsUp() throws SQLException {
    PlanQuery query = query(Map.of("q", "凤凰"));
    String never = "SET enable_seqscan = off";
    String plan = plan(query, never, (statement, database) -> statement.lookUp(database, 51));
    assertThat(plan).contains("Bitmap Index Scan on plan_words_pairs").contains("plan_pkey");
  }

  /** Settings of the session are not asked for row by row. */
  @Test
  void readsTheScopeOnce() throws SQLException {
    PlanQuery query = query(Map.of());
    String plan = plan(query, NEVER_ALL, (statement, database) -> statement.rows(database, 51));
    assertThat(plan).contains("InitPlan").doesNotContain("Filter: CASE current_setting");
  }

  private static PlanQuery query(Map<String, String> parameters) {
    return PlanQuery.of(Asked.of(parameters));
  }

  private static String plan(
      PlanQuery query,
      String settings,
      BiFunction<ListStatement, JdbcClient, JdbcClient.StatementSpec> asked)
      throws SQLException {
    try (Connection connection = TestServer.database().connect()) {
      connection.createStatement().execute(settings);
      connection
          .createStatement()
          .execute(
              "SELECT set_config('plumbline.scope', 'division', false),"
                  + " set_config('plumbline.scope_id', '1', false)");
      JdbcClient database =
          JdbcClient.create(new SingleConnectionDataSource(explaining(connection), true));
      return String.join(
          "\n",
          asked.apply(new ListStatement(query, DIVISION), database).query(String.class).list());
    }
  }

  /** The same connection, which says how it would answer instead of answering. */
  private static Connection explaining(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                arguments[0] = "EXPLAIN " + arguments[0];
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
