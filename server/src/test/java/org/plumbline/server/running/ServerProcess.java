package org.plumbline.server.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.OpenDatabase;

/** The demonstration in a process of its own, which can be killed. */
public final class ServerProcess {

  private static final String LOG = "said.txt";

  private final Path data;
  private final Process process;
  private final String address;

  private ServerProcess(Path data, Process process, String address) {
    this.data = data;
    this.process = process;
    this.address = address;
  }

  /** Returns when it answers. */
  public static ServerProcess start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Dplumbline.home=" + System.getProperty("plumbline.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.cli.Plumbline",
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectError(ProcessBuilder.Redirect.appendTo(new File(data.toFile(), LOG)))
            .start();
    // the process says nothing after its address
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    Optional<String> line = said.lines().filter(each -> each.startsWith("http://")).findFirst();
    if (line.isEmpty()) {
      throw new IllegalStateException(Files.readString(data.resolve(LOG)));
    }
    return new ServerProcess(data, process, line.get().strip().replaceAll("/$", ""));
  }

  /** Without a slash at the end. */
  String address() {
    return address;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  public Visitor visitor(String login) {
    return Visitor.signedInAt(address, login, "plumbline-demo");
  }

  /** As a loss of power would, but for the database, which finds itself without its client. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as services are asked, and does not wait. */
  void ask() {
    process.destroy();
  }

  /** With what it ended, if it did in time. */
  OptionalInt endsWithin(Duration patience) throws InterruptedException {
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
        ? OptionalInt.of(process.exitValue())
        : OptionalInt.empty();
  }

  public void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** The first process of the database. */
  ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  /** All of them, the first one first. */
  List<ProcessHandle> databaseProcesses() throws IOException {
    ProcessHandle first = postmaster();
    List<ProcessHandle> all = new ArrayList<>(first.descendants().toList());
    all.addFirst(first);
    return all;
  }

  /** The database beneath, past the server, with eyes for everything. */
  public Connection database()
      throws DatabaseUnavailableException, InterruptedException, SQLException {
    return OpenDatabase.toVisit(data, Optional.empty()).connect();
  }
}
