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
 * The statement behind one page of the list. Row policies decide what is seen; the same condition
 * is also written out, because the planner can use an index for it but not for a policy.
 */
final class ListStatement {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final PlanQuery query;

  ListStatement(PlanQuery query, Scope scope) {
    this.query = query;
    scope(scope);
    filters(query.filters());
    if (!query.words().isEmpty()) {
      where(
          "EXISTS (SELECT FROM plan_words"
              + " WHERE plan_words.plan_id = plan.id AND plan_words.pairs @> :pairs::int[])",
          "pairs",
          WordPairs.needed(query.words()));
    }
  }

  /** The rows of a page, each with whether all words stand in it as they were written. */
  JdbcClient.StatementSpec rows(JdbcClient database, int limit) {
    StringBuilder sql =
        new StringBuilder("SELECT plan.*, unit.name AS unit_name, ")
            .append(matches())
            .append(" AS matches FROM (SELECT * FROM plan")
            .append(conditions());
    String column = query.order().column();
    String way = query.down() ? " DESC" : " ASC";
    query
        .after()
        .ifPresent(place -> {
          String place1 = "(" + column + ", id) " + (query.down() ? "<" : ">");
          sql.append(" AND ")
              .append(place1)
              .append(" (CAST(:value AS ")
              .append(query.order().type())
              .append("), :plan)");
          values.put("value", place.value());
          values.put("plan", place.plan());
        });
    String order = " ORDER BY " + column + way + ", id" + way;
    sql.append(order).append(" LIMIT ").append(limit).append(") plan");
    sql.append(" JOIN organisation unit ON unit.id = plan.unit_id");
    sql.append(" ORDER BY plan.").append(column).append(way).append(", plan.id").append(way);
    return filled(database.sql(sql.toString()));
  }

  /** How many there are, counted no further than {@code limit}. */
  JdbcClient.StatementSpec count(JdbcClient database, int limit) {
    return filled(
        database.sql(
            "SELECT count(*) FROM (SELECT FROM plan"
                + conditions()
                + " LIMIT "
                + limit
                + ") counted"));
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
                "EXISTS (SELECT FROM finding WHERE finding.plan_id = plan.id AND rule = :rule)",
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
                  + " AND strpos(lower(indicator.name), lower(:word)) > 0))")
              .replace(":word", ":" + name));
    }
    return all.isEmpty() ? "true" : String.join(" AND ", all);
  }

  private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement) {
    JdbcClient.StatementSpec filled = statement;
    for (Map.Entry<String, Object> each : values.entrySet()) {
      filled = filled.param(each.getKey(), each.getValue());
    }
    return filled;
  }
}
