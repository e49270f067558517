package org.plumbline.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells each connection, as it is handed out, what part of the data it may see. */
final class ScopedDataSource extends DelegatingDataSource {

  private static final String BIND =
      "SELECT set_config('plumbline.scope', ?, false), set_config('plumbline.scope_id', ?, false)";

  ScopedDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      bind(connection, Scopes.current());
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void bind(Connection connection, Scope scope) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BIND)) {
      statement.setString(1, scope.word());
      statement.setString(2, Long.toString(scope.organisation()));
      statement.execute();
    }
  }
}
