package org.plumbline.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.plumbline.model.text.Bilingual;

/** Makes a fresh cluster ready, and refuses a login that row policies would not hold for. */
public final class Preparation {

  private static final String NAME = "plumbline";

  private Preparation() {}

  /** The product's own database and its owner in {@code cluster}, made if not there yet. */
  public static Login ownDatabase(EmbeddedPostgres cluster) throws DatabaseUnavailableException {
    Login administrator = cluster.administrator();
    try (Connection connection = open(administrator);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
        statement.execute(
            "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + administrator.password() + "'");
      }
      if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
        statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
      }
      return administrator.to(NAME, NAME);
    } catch (SQLException e) {
      throw unreachable(administrator.url(), e);
    }
  }

  /** Row policies do not hold for a superuser: with one, everybody would see everything. */
  public static void check(String url) throws DatabaseUnavailableException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      if (exists(
          statement,
          "SELECT FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)")) {
        throw new DatabaseUnavailableException(
            Bilingual.of(
                "--database-url 中的用户是超级用户，数据范围对它不起作用。请为准绳建一个普通用户，并让它拥有该数据库",
                "The user of --database-url is a superuser, for whom limits of visibility do not"
                    + " hold. Make an ordinary user for Plumbline that owns the database"));
      }
    } catch (SQLException e) {
      throw unreachable(url.replaceAll("\\?.*", ""), e);
    }
  }

  private static Connection open(Login login) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  static DatabaseUnavailableException unreachable(String url, SQLException cause) {
    return new DatabaseUnavailableException(
        Bilingual.format(
            "无法连接数据库 %s：%s",
            "Cannot reach the database %s: %s",
            url,
            String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
        cause);
  }
}
