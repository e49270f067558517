package org.plumbline.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of this process, and of the database under it, between two moments. */
final class Costs {

  private final ProcessHandle postmaster;
  private Duration server = Duration.ZERO;
  private Duration database = Duration.ZERO;

  Costs(Path data) {
    try {
      String pid =
          Files.readAllLines(data.resolve("database").resolve("postmaster.pid")).getFirst();
      this.postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void begin() {
    server = ofServer();
    database = ofDatabase();
  }

  void end() {
    server = ofServer().minus(server);
    database = ofDatabase().minus(database);
  }

  Duration server() {
    return server;
  }

  Duration database() {
    return database;
  }

  private static Duration ofServer() {
    return spent(ProcessHandle.current());
  }

  private Duration ofDatabase() {
    return Stream.concat(Stream.of(postmaster), postmaster.children())
        .map(Costs::spent)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration spent(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
