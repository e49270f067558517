package org.plumbline.server.running;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.OpenDatabase;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "server-data")
  Path data = Path.of(".plumbline", "data");

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database-url")
  @Nullable String databaseUrl;

  Optional<String> url() {
    return Optional.ofNullable(databaseUrl);
  }

  /** Opens it beside a server that may be at work. */
  OpenDatabase visit() throws UnusableInputException, InterruptedException {
    try {
      return OpenDatabase.toVisit(data, url());
    } catch (DatabaseUnavailableException e) {
      throw new UnusableInputException(e.explanation());
    }
  }
}
