package org.plumbline.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.OpenDatabase;

/**
 * The demonstration, as a user starts it, on a database of its own: one for all tests of a run,
 * since starting takes seconds. Tests keep out of each other's way by making what they change.
 */
public final class TestServer {

  private static final class Holder {
    static final Path DATA = folder();
    static final RunningServer SERVER = start(DATA);
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

  /** The database under it, past the application. */
  public static OpenDatabase database() {
    return Holder.SERVER.database();
  }

  /** All of its parts of one kind. */
  static <T> Collection<T> parts(Class<T> type) {
    return Holder.SERVER.context().getBeansOfType(type).values();
  }

  /** Where its database lies; the server is at work on it. */
  public static Path data() {
    return Holder.DATA;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "server");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunningServer start(Path data) {
    System.setProperty("plumbline.home", System.getProperty("plumbline.root"));
    try {
      return RunningServer.start(new ServerSettings(0, data, Optional.empty(), true));
    } catch (DatabaseUnavailableException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
