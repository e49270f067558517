package org.plumbline.server.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.database.DatabaseUnavailableException;

/** An installation nobody has used yet, with settings of its own. */
public final class OtherServer implements AutoCloseable {

  private final RunningServer server;

  private OtherServer(RunningServer server) {
    this.server = server;
  }

  /** Starts one with what would stand in its configuration file. */
  public static OtherServer start(Map<String, String> settings)
      throws IOException, DatabaseUnavailableException, InterruptedException {
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "other");
    settings.forEach(System::setProperty);
    try {
      return new OtherServer(
          RunningServer.start(new ServerSettings(0, data, Optional.empty(), false)));
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  /** Starts one on data that are there. */
  public static OtherServer startOn(Path data)
      throws DatabaseUnavailableException, InterruptedException {
    return new OtherServer(
        RunningServer.start(new ServerSettings(0, data, Optional.empty(), false)));
  }

  public String address() {
    return server.address().substring(0, server.address().length() - 1);
  }

  public List<Bilingual> greeting() {
    return server.greeting();
  }

  public <T> T part(Class<T> type) {
    return server.context().getBean(type);
  }

  @Override
  public void close() {
    server.close();
  }
}
