package org.plumbline.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.server.database.DatabaseUnavailableException;

/**
 * The demonstration, as a user starts it, on a database of its own: one for all tests of a run,
 * since starting takes seconds. Tests keep out of each other's way by making what they change.
 */
public final class TestServer {

  private static final class Holder {
    static final RunningServer SERVER = start();
  }

  private TestServer() {}

  /** Where it answers, without a slash at the end. */
  public static String address() {
    String address = Holder.SERVER.address();
    return address.substring(0, address.length() - 1);
  }

  /** One of its parts. */
  public static <T> T part(Class<T> type) {
    return Holder.SERVER.context().getBean(type);
  }

  /** One of several of the same type. */
  public static <T> T part(String name, Class<T> type) {
    return Holder.SERVER.context().getBean(name, type);
  }

  private static RunningServer start() {
    System.setProperty("plumbline.home", System.getProperty("plumbline.root"));
    try {
      Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "server");
      return RunningServer.start(new ServerSettings(0, data, Optional.empty(), true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DatabaseUnavailableException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
