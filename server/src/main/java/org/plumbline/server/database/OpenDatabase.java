package org.plumbline.server.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The database to work on, whichever it is, ready and checked. */
public final class OpenDatabase implements AutoCloseable {

  private final String url;
  private final Optional<Login> login;
  private final Runnable close;

  private OpenDatabase(String url, Optional<Login> login, Runnable close) {
    this.url = url;
    this.login = login;
    this.close = close;
  }

  /** For the server: alone on its data, and the database stops with it. */
  public static OpenDatabase toServe(Path data, Optional<String> url)
      throws DatabaseUnavailableException, InterruptedException {
    DataFolderLock lock = DataFolderLock.of(data);
    try {
      if (url.isPresent()) {
        return ofUrl(url.get(), lock::close);
      }
      EmbeddedPostgres cluster = EmbeddedPostgres.startIn(data);
      DatabaseWatch watch = DatabaseWatch.over(cluster);
      return ofCluster(cluster, watch::close, lock::close);
    } catch (DatabaseUnavailableException | InterruptedException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** For a command beside the server, which may be running or not. */
  public static OpenDatabase toVisit(Path data, Optional<String> url)
      throws DatabaseUnavailableException, InterruptedException {
    return url.isPresent()
        ? ofUrl(url.get(), () -> {})
        : ofCluster(EmbeddedPostgres.borrowIn(data), () -> {}, () -> {});
  }

  /** The settings by which the application finds it. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("spring.datasource.url", url);
    login.ifPresent(found -> {
      properties.put("spring.datasource.username", found.user());
      properties.put("spring.datasource.password", found.password());
    });
    return properties;
  }

  /** A connection outside the application, which sees every row. */
  public Connection connect() throws SQLException {
    Connection connection =
        login.isPresent()
            ? DriverManager.getConnection(url, login.get().user(), login.get().password())
            : DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT set_config('plumbline.scope', 'all', false)");
    }
    return connection;
  }

  @Override
  public void close() {
    close.run();
  }

  private static OpenDatabase ofUrl(String url, Runnable close)
      throws DatabaseUnavailableException {
    Preparation.check(url);
    return new OpenDatabase(url, Optional.empty(), close).known();
  }

  /** Itself, unless a later release has written it. */
  private OpenDatabase known() throws DatabaseUnavailableException {
    try (Connection connection = connect()) {
      Schema.refuseLater(connection);
      return this;
    } catch (SQLException e) {
      throw Preparation.unreachable(url.replaceAll("\\?.*", ""), e);
    }
  }

  private static OpenDatabase ofCluster(EmbeddedPostgres cluster, Runnable before, Runnable after)
      throws DatabaseUnavailableException {
    Runnable close =
        () -> {
          before.run();
          cluster.close();
          after.run();
        };
    try {
      Login login = Preparation.ownDatabase(cluster);
      return new OpenDatabase(login.url(), Optional.of(login), close).known();
    } catch (DatabaseUnavailableException | RuntimeException e) {
      close.run();
      throw e;
    }
  }
}
