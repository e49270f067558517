package org.plumbline.server.keeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of the product, each with all its years, in an order in which none refers to a later
 * one.
 */
final class Tables {

  /** Kept by the migrations themselves. */
  static final String MIGRATIONS = "flyway_schema_history";

  private Tables() {}

  static List<String> list(Connection connection) throws SQLException {
    Map<String, Set<String>> references = new TreeMap<>();
    for (String table : names(connection)) {
      references.put(table, new LinkedHashSet<>());
    }
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT source.relname, target.relname
                FROM pg_constraint
                JOIN pg_class source ON source.oid = conrelid
                JOIN pg_class target ON target.oid = confrelid
                WHERE contype = 'f' AND conrelid <> confrelid
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Set<String> targets = references.get(rows.getString(1));
        if (targets != null) {
          targets.add(rows.getString(2));
        }
      }
    }
    return sorted(references);
  }

  /**
   * The columns of each table that are stored, in their order; generated ones come by themselves.
   */
  static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT table_name, column_name FROM information_schema.columns
                WHERE table_schema = current_schema() AND is_generated = 'NEVER'
                ORDER BY table_name, ordinal_position
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return columns;
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
              AND NOT relispartition AND relname <> ?
            ORDER BY relname
            """)) {
      statement.setString(1, MIGRATIONS);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private static List<String> sorted(Map<String, Set<String>> references) {
    List<String> order = new ArrayList<>();
    while (order.size() < references.size()) {
      int before = order.size();
      references.forEach((table, targets) -> {
        if (!order.contains(table) && order.containsAll(targets)) {
          order.add(table);
        }
      });
      if (order.size() == before) {
        throw new IllegalStateException("Tables refer to each other in a circle: " + references);
      }
    }
    return order;
  }
}
