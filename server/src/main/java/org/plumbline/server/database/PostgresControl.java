package org.plumbline.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plumbline.model.text.Bilingual;

/** Starts and stops PostgreSQL by its own programs. */
final class PostgresControl {

  private static final long PATIENCE_SECONDS = 120;
  private static final String PROCESS_FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;
  private static final Duration LEFTOVERS = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 300;

  private final Path programs;
  private final Caller caller;
  private final Path log;

  PostgresControl(Path programs, Caller caller, Path folder) {
    this.programs = programs;
    this.caller = caller;
    this.log = folder.resolve("database.log");
  }

  void initialise(Path cluster, Path secret)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    run(
        List.of(
            program("initdb"),
            "-D",
            cluster.toString(),
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            "--pwfile=" + secret,
            "-E",
            "UTF8",
            "--locale=C.UTF-8"));
  }

  void start(Path cluster, int port)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    StringBuilder options = new StringBuilder("-p ").append(port);
    PostgresSettings.of(programs).forEach(setting -> options.append(" -c ").append(setting));
    run(
        List.of(
            program("pg_ctl"),
            "start",
            "-w",
            "-t",
            Long.toString(PATIENCE_SECONDS),
            "-D",
            cluster.toString(),
            "-l",
            log.toString(),
            "-o",
            options.toString()));
  }

  /**
   * As {@link #start}. Processes of a server that was killed outlive it for a moment, and until
   * they are gone a new one is refused.
   */
  void startPatiently(Path cluster, int port)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    boolean killed = Files.exists(cluster.resolve(PROCESS_FILE));
    Instant end = Instant.now().plus(killed ? LEFTOVERS : Duration.ZERO);
    while (true) {
      try {
        start(cluster, port);
        return;
      } catch (DatabaseUnavailableException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
  }

  void stop(Path cluster) throws IOException, InterruptedException {
    try {
      run(List.of(program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", cluster.toString()));
    } catch (DatabaseUnavailableException _) {
      // was not running any more
    }
  }

  /** The port of a server that already works on {@code cluster}. */
  Optional<Integer> runningPort(Path cluster) throws IOException {
    List<String> said = said(cluster);
    return process(said).map(_ -> Integer.valueOf(said.get(PORT_LINE).strip()));
  }

  /** The first process of a server that works on {@code cluster}. */
  Optional<ProcessHandle> findProcess(Path cluster) throws IOException {
    return process(said(cluster));
  }

  /** What a server writes down of itself as it starts. */
  private static List<String> said(Path cluster) throws IOException {
    try {
      return Files.readAllLines(cluster.resolve(PROCESS_FILE));
    } catch (NoSuchFileException _) { // it has ended
      return List.of();
    }
  }

  /** A number may have passed to another program since it was written down. */
  private static Optional<ProcessHandle> process(List<String> said) {
    boolean complete = said.size() > PORT_LINE;
    return complete
        ? ProcessHandle.of(Long.parseLong(said.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .filter(PostgresControl::isPostgres)
        : Optional.empty();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  private String program(String name) {
    return programs.resolve("bin").resolve(name).toString();
  }

  private void run(List<String> words)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    Path said = Files.createTempFile("plumbline-postgres-", ".txt");
    try {
      Process process =
          new ProcessBuilder(new ArrayList<>(caller.command(words)))
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw failed(words, "no answer in " + PATIENCE_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw failed(words, Files.readString(said).strip());
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private DatabaseUnavailableException failed(List<String> words, String said) {
    String program = Path.of(words.getFirst()).getFileName().toString();
    return new DatabaseUnavailableException(
        Bilingual.format(
            "内置数据库的 %s 失败：%s（日志：%s）。也可以用 --database-url 指定其他 PostgreSQL",
            "%s of the database that comes along failed: %s (its log: %s). Another PostgreSQL can"
                + " be named with --database-url",
            program,
            said,
            log));
  }
}
