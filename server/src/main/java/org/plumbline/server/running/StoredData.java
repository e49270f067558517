package org.plumbline.server.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.EmbeddedPostgres;
import org.plumbline.server.database.Login;
import org.plumbline.server.database.Preparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The data of a server, whether it runs or not. */
@Command
final class StoredData {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "server-data")
  Path data = Path.of(".plumbline", "data");

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database-url")
  @Nullable String databaseUrl;

  /** What is done with the data. */
  interface Work<R> {
    R with(Connection connection) throws SQLException, UnusableInputException;
  }

  <R> R open(Work<R> work) throws UnusableInputException, InterruptedException {
    Optional<String> url = Optional.ofNullable(databaseUrl);
    return url.isPresent() ? work(url.get(), Optional.empty(), work) : openFolder(work);
  }

  private <R> R openFolder(Work<R> work) throws UnusableInputException, InterruptedException {
    if (!Files.exists(data.resolve("database").resolve("PG_VERSION"))) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中没有服务器的数据。请用 --data 或 --database-url 指出数据在哪里",
              "There is no data of a server in %s. Say where it is with --data or --database-url",
              data));
    }
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.startIn(data);
      try {
        Login login = Preparation.ownDatabase(postgres);
        return work(login.url(), Optional.of(login), work);
      } finally {
        if (!postgres.wasRunning()) {
          postgres.close();
        }
      }
    } catch (DatabaseUnavailableException e) {
      throw new UnusableInputException(e.explanation());
    }
  }

  private static <R> R work(String url, Optional<Login> login, Work<R> work)
      throws UnusableInputException {
    try (Connection connection =
        login.isPresent()
            ? DriverManager.getConnection(url, login.get().user(), login.get().password())
            : DriverManager.getConnection(url)) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "无法读取数据库 %s：%s",
              "Cannot read the database %s: %s",
              url.replaceAll("\\?.*", ""),
              Optional.ofNullable(e.getMessage()).orElse("").lines().findFirst().orElse("")));
    }
  }
}
