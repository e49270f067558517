package org.plumbline.server.running;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.database.OpenDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The data of a server that is there, for commands that read it beside the server. */
@Command
final class StoredData {

  @Mixin final DatabaseOptions options = new DatabaseOptions();

  /** What is done with the data. */
  interface Work<R> {
    R with(Connection connection) throws SQLException, UnusableInputException;
  }

  <R> R open(Work<R> work) throws UnusableInputException, InterruptedException {
    boolean made = Files.exists(options.data.resolve("database").resolve("PG_VERSION"));
    if (options.url().isEmpty() && !made) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中没有服务器的数据。请用 --data 或 --database-url 指出数据在哪里",
              "There is no data of a server in %s. Say where it is with --data or --database-url",
              options.data));
    }
    try (OpenDatabase database = options.visit();
        Connection connection = database.connect()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "无法读取数据库：%s",
              "Cannot read the database: %s",
              String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }
}
