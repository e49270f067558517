package org.plumbline.server.running;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.plumbline.server.database.Login;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The fast way into the tables: as the administrator of the cluster, for whom no row policy is
 * asked, without foreign keys, and with indexes made when the rows are there.
 */
final class BulkLoad {

  private static final int BUFFER = 1 << 16;

  private final Login administrator;

  BulkLoad(Login administrator) {
    this.administrator = administrator;
  }

  Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            administrator.url(), administrator.user(), administrator.password());
    execute(connection, "SET session_replication_role = replica");
    execute(connection, "SET maintenance_work_mem = '1GB'");
    execute(connection, "SET synchronous_commit = off");
    return connection;
  }

  /** Takes the indexes of {@code tables} away, all but those of keys; gives how to make them. */
  List<String> dropIndexes(List<String> tables) throws SQLException {
    List<String> definitions = new ArrayList<>();
    try (Connection connection = connect()) {
      for (String index : indexes(connection, tables, definitions)) {
        execute(connection, "DROP INDEX " + index);
      }
    }
    return definitions;
  }

  private static List<String> indexes(
      Connection connection, List<String> tables, List<String> definitions) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid::regclass::text IN ('%s')
                  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
                """
                    .formatted(String.join("', '", tables)))) {
      while (rows.next()) {
        names.add(rows.getString(1));
        definitions.add(rows.getString(2));
      }
    }
    return names;
  }

  /** Lines of the numbers from 1 to {@code last}, into the columns of {@code into}. */
  void copy(String into, long last, LongFunction<String> lines) throws SQLException, IOException {
    try (Connection connection = connect();
        PGCopyOutputStream copy =
            new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "COPY " + into + " FROM STDIN", BUFFER);
        Writer out = new java.io.OutputStreamWriter(copy, StandardCharsets.UTF_8)) {
      for (long number = 1; number <= last; number++) {
        out.write(lines.apply(number));
      }
    }
  }

  void run(String... statements) throws SQLException {
    try (Connection connection = connect()) {
      for (String statement : statements) {
        execute(connection, statement);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
