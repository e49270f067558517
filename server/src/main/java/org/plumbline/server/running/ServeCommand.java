package org.plumbline.server.running;

import java.util.concurrent.Callable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.server.database.DatabaseUnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline serve}: the web application, until it is stopped. */
@Command(name = "serve", versionProvider = ProductVersion.class)
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "P", descriptionKey = "port")
  int port = 8080;

  @Mixin final DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--demo", descriptionKey = "demo-mode")
  boolean demo;

  ServeCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new UnusableInputException(
          Bilingual.format("端口 %d 不在 0 到 65535 之间", "Port %d is not between 0 and 65535", port));
    }
    ServerSettings settings = new ServerSettings(port, database.data, database.url(), demo);
    try (RunningServer server = RunningServer.start(settings)) {
      server.greeting().forEach(line -> streams.say(line.in(language)));
      streams.result(server.address());
      streams.flush();
      server.awaitEnd();
      return ExitStatus.DONE.code();
    } catch (DatabaseUnavailableException e) {
      throw new UnusableInputException(e.explanation());
    }
  }
}
