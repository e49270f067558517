package org.plumbline.server.plans.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.source.Severity;
import org.plumbline.server.database.Scope;
import org.plumbline.server.plans.WordPairs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The statements behind one page of the list. Row policies decide what is seen; the same condition
 * is also written out, because the planner can use an index for it but not for a policy. A page is
 * first found in an index, as numbers in their order, and only its own rows are fetched.
 */
final class ListStatement {

  /** The first is looked up in the index, the second, by its form, only asked of what is found. */
  private static final String HAS_WORDS =
      "plan_words.pairs @> :telling::int[] AND (plan_words.pairs @> :pairs::int[]) IS TRUE";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final PlanQuery query;

  ListStatement(PlanQuery query, Scope scope) {
    this.query = query;
    scope(scope);
    filters(query.filters());
    if (!query.words().isEmpty()) {
      values.put("pairs", WordPairs.needed(query.words()));
      values.put("telling", WordPairs.telling(query.words()));
    }
  }

  /** The rows of a page of what is not searched for by words. */
  JdbcClient.StatementSpec rows(JdbcClient database, int limit) {
    return page(database, inOrder(limit));
  }

  /**
   * The rows of a page with the words, looked for in the order of the list among the first {@code
   * walked}: for words that many plans have, and where there are few plans.
   */
  JdbcClient.StatementSpec walk(JdbcClient database, int walked, int limit) {
    return page(database, walked(walked, limit));
  }

  /** How many of the first {@code walked} have the words, counted no further than {@code limit}. */
  JdbcClient.StatementSpec countWalked(JdbcClient database, int walked, int limit) {
    String found = walked(walked, limit);
    return filled(database.sql("SELECT count(*) FROM (" + found + ") counted"), found);
  }

  private String walked(int walked, int limit) {
    return "SELECT walked.id, walked.place FROM ("
        + inOrder(walked)
        + ") walked CROSS JOIN LATERAL (SELECT FROM plan_words WHERE plan_id = walked.id AND "
        + HAS_WORDS
        + " OFFSET 0) word ORDER BY "
        + order("walked.place", "walked.id")
        + " LIMIT "
        + limit;
  }

  /** How many plans of all have the words, seen or not, counted no further than {@code limit}. */
  JdbcClient.StatementSpec countWords(JdbcClient database, int limit) {
    String found = "SELECT FROM plan_words WHERE " + HAS_WORDS + " LIMIT " + limit;
    return filled(database.sql("SELECT count(*) FROM (" + found + ") counted"), found);
  }

  /** The same, looked for by the index of words: for words that few of many plans have. */
  JdbcClient.StatementSpec lookUp(JdbcClient database, int limit) {
    return page(
        database,
        "WITH word AS MATERIALIZED (SELECT plan_id FROM plan_words WHERE "
            + HAS_WORDS
            + ") SELECT plan.id, plan."
            + query.order().column()
            + " AS place FROM word JOIN plan ON plan.id = word.plan_id"
            + conditions()
            + after()
            + " ORDER BY "
            + order("place", "plan.id")
            + " LIMIT "
            + limit);
  }

  /** How many there are, whatever their words, counted no further than {@code limit}. */
  JdbcClient.StatementSpec count(JdbcClient database, int limit) {
    String counted = "SELECT FROM plan" + conditions() + after() + " LIMIT " + limit;
    return filled(database.sql("SELECT count(*) FROM (" + counted + ") counted"), counted);
  }

  private String inOrder(int limit) {
    return "SELECT id, "
        + query.order().column()
        + " AS place FROM plan"
        + conditions()
        + after()
        + " ORDER BY "
        + order(query.order().column(), "id")
        + " LIMIT "
        + limit;
  }

  /** Each row with whether all words stand in it as they were written. */
  private JdbcClient.StatementSpec page(JdbcClient database, String found) {
    String sql =
        "SELECT plan.*, unit.name AS unit_name, "
            + matches()
            + " AS matches FROM ("
            + found
            + ") page JOIN plan ON plan.id = page.id JOIN organisation unit ON unit.id ="
            + " plan.unit_id ORDER BY "
            + order("page.place", "page.id");
    return filled(database.sql(sql), sql);
  }

  private String order(String column, String id) {
    String way = query.down() ? " DESC" : " ASC";
    return column + way + ", " + id + way;
  }

  private String after() {
    if (query.after().isEmpty()) {
      return "";
    }
    values.put("value", query.after().get().value());
    values.put("plan", query.after().get().plan());
    return " AND (plan."
        + query.order().column()
        + ", plan.id) "
        + (query.down() ? "<" : ">")
        + " (CAST(:value AS "
        + query.order().type()
        + "), :plan)";
  }

  private void scope(Scope scope) {
    switch (scope) {
      case Scope.Nothing _ -> conditions.add("false");
      case Scope.Unit(long id) -> where("unit_id = :scope", "scope", id);
      case Scope.Department(long id) -> where("department_id = :scope", "scope", id);
      case Scope.Division(long id) -> where("division_id = :scope", "scope", id);
      case Scope.Everything _ -> conditions.add("true");
    }
  }

  private void filters(PlanQuery.Filters filters) {
    filters.year().ifPresent(year -> where("fiscal_year = :year", "year", year));
    filters.state().ifPresent(state -> where("state = :state", "state", state.code()));
    filters.department().ifPresent(id -> where("department_id = :department", "department", id));
    filters.unit().ifPresent(id -> where("unit_id = :unit", "unit", id));
    filters.severity().map(ListStatement::found).ifPresent(conditions::add);
    filters
        .rule()
        .ifPresent(rule ->
            where(
                "EXISTS (SELECT FROM finding WHERE finding.plan_id = plan.id"
                    + " AND finding.fiscal_year = coalesce(plan.fiscal_year, 0) AND rule = :rule)",
                "rule",
                rule));
    filters.leastYuan().ifPresent(least -> where("budget_order >= :least", "least", fen(least)));
    filters
        .mostYuan()
        .ifPresent(most -> {
          where("budget_order <= :most", "most", fen(most));
          conditions.add("budget_order >= 0");
        });
  }

  private static long fen(java.math.BigDecimal yuan) {
    return yuan.movePointRight(2).setScale(0, java.math.RoundingMode.DOWN).longValueExact();
  }

  private static String found(Severity severity) {
    return switch (severity) {
      case ERROR -> "errors > 0";
      case WARNING -> "warnings > 0";
      case INFO -> "notes > 0";
    };
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private String conditions() {
    return " WHERE " + String.join(" AND ", conditions);
  }

  /** The pairs of a word may stand apart from each other: whether it stands there is asked here. */
  private String matches() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < query.words().size(); i++) {
      String word = query.words().get(i);
      if (word.codePointCount(0, word.length()) <= 2) {
        continue;
      }
      String name = "word" + i;
      values.put(name, word);
      all.add(
          ("(strpos(lower(concat_ws(' ', project_name, project_code, unit.code, unit.name)),"
                  + " lower(:word)) > 0 OR EXISTS (SELECT FROM indicator WHERE plan_id = plan.id"
                  + " AND indicator.fiscal_year = coalesce(plan.fiscal_year, 0)"
                  + " AND strpos(lower(indicator.name), lower(:word)) > 0))")
              .replace(":word", ":" + name));
    }
    return all.isEmpty() ? "true" : String.join(" AND ", all);
  }

  /** Gives the statement those values it asks for. */
  private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, String sql) {
    JdbcClient.StatementSpec filled = statement;
    for (Map.Entry<String, Object> each : values.entrySet()) {
      if (sql.contains(":" + each.getKey())) {
        filled = filled.param(each.getKey(), each.getValue());
      }
    }
    return filled;
  }
}
