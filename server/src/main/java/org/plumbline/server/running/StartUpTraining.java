package org.plumbline.server.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.database.DatabaseUnavailableException;

/**
 * Starts the demonstration, opens its first pages and stops: what the start-up cache is made from.
 * The build runs it once; nobody else does.
 */
public final class StartUpTraining {

  private static final List<String> PAGES = List.of("sign-in", "assets/plumbline.css", "public");

  private StartUpTraining() {}

  /**
   * Runs the training.
   *
   * @param arguments a folder for the data, which the caller deletes
   */
  public static void main(String[] arguments)
      throws DatabaseUnavailableException, InterruptedException, IOException {
    ServerSettings settings = new ServerSettings(0, Path.of(arguments[0]), Optional.empty(), true);
    try (RunningServer server = RunningServer.start(settings);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        client.send(
            HttpRequest.newBuilder(URI.create(server.address() + page)).build(),
            BodyHandlers.discarding());
      }
    }
  }
}
