package org.plumbline.server.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the PostgreSQL that comes along is run. */
final class PostgresSettings {

  /** Nothing that was confirmed may be lost. */
  private static final List<String> ALWAYS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "max_connections=60",
          "unix_socket_directories=",
          "listen_addresses=127.0.0.1",
          "timezone=UTC",
          "log_min_messages=warning",
          // without the values that were refused, which may name people
          "log_error_verbosity=terse");

  /** Fetches at the start what was in memory at the last end; not every build brings it. */
  private static final String WARMER = "pg_prewarm";

  private static final int BYTES_OF_A_MEGABYTE = 1 << 20;
  private static final long SHARE = 16;
  private static final long LEAST = 128;
  private static final long MOST = 1024;

  private PostgresSettings() {}

  static List<String> of(Path programs) throws IOException {
    List<String> settings = new ArrayList<>(ALWAYS);
    settings.add("shared_buffers=" + buffers(memory() / BYTES_OF_A_MEGABYTE) + "MB");
    if (hasWarmer(programs)) {
      settings.add("shared_preload_libraries=" + WARMER);
    }
    return List.copyOf(settings);
  }

  /** A small machine must do, and a larger one keep the indexes of many plans in memory. */
  static long buffers(long megabytes) {
    return Math.clamp(megabytes / SHARE, LEAST, MOST);
  }

  private static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  private static boolean hasWarmer(Path programs) throws IOException {
    try (Stream<Path> libraries = Files.list(programs.resolve("lib").resolve("postgresql"))) {
      return libraries.anyMatch(
          library -> library.getFileName().toString().startsWith(WARMER + "."));
    } catch (NoSuchFileException _) { // a build that lies otherwise
      return false;
    }
  }
}
