package org.plumbline.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * The PostgreSQL that comes along: a cluster in a folder, started with the product and stopped with
 * it, everything written through to the disk. A server left behind by a crash is found and used.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String ADMINISTRATOR = "postgres";
  private static final int PASSWORD_BYTES = 24;
  private static final String LOOPBACK = "127.0.0.1";

  private final Path cluster;
  private final PostgresControl control;
  private final Login administrator;
  private final boolean stopping;

  private EmbeddedPostgres(
      Path cluster, PostgresControl control, Login administrator, boolean stopping) {
    this.cluster = cluster;
    this.control = control;
    this.administrator = administrator;
    this.stopping = stopping;
  }

  /** A running cluster in {@code data}, made there if there is none yet; stopped when closed. */
  public static EmbeddedPostgres startIn(Path data)
      throws DatabaseUnavailableException, InterruptedException {
    return open(data, true);
  }

  /**
   * As {@link #startIn}, but one that somebody else is working with is left running when closed.
   */
  public static EmbeddedPostgres borrowIn(Path data)
      throws DatabaseUnavailableException, InterruptedException {
    return open(data, false);
  }

  private static EmbeddedPostgres open(Path data, boolean own)
      throws DatabaseUnavailableException, InterruptedException {
    Path folder = data.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      Caller caller = Caller.ofThisProcess();
      PostgresControl control =
          new PostgresControl(PostgresPrograms.unpackedIn(folder), caller, folder);
      Path cluster = folder.resolve("database");
      String password = PrivateFile.read(folder.resolve("password"), PASSWORD_BYTES);
      if (!Files.exists(cluster.resolve("PG_VERSION"))) {
        create(cluster, control, caller, password);
      }
      Optional<Integer> running = control.runningPort(cluster);
      int port = running.isPresent() ? running.get() : start(cluster, control, caller);
      Login login = new Login(LOOPBACK, port, ADMINISTRATOR, ADMINISTRATOR, password);
      return new EmbeddedPostgres(cluster, control, login, own || running.isEmpty());
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          Bilingual.format(
              "无法在 %s 建立数据库：%s",
              "Cannot set up the database in %s: %s", folder, String.valueOf(e.getMessage())),
          e);
    }
  }

  /** The way in for the administrator of the cluster. */
  public Login administrator() {
    return administrator;
  }

  /** The first of its processes, where there is one. */
  Optional<ProcessHandle> findProcess() throws IOException {
    return control.findProcess(cluster);
  }

  /** Once more, after something killed it, where its users will look for it. */
  void startAgain() throws IOException, InterruptedException, DatabaseUnavailableException {
    control.startPatiently(cluster, administrator.port());
  }

  @Override
  public void close() {
    if (!stopping) {
      return;
    }
    try {
      control.stop(cluster);
    } catch (IOException _) {
      // it stops with the machine; the next start finds it
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Under another name first: a cluster made by half is never taken for one. */
  private static void create(Path cluster, PostgresControl control, Caller caller, String password)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    Path unfinished = cluster.resolveSibling("database.unfinished");
    PostgresPrograms.delete(unfinished);
    Files.createDirectories(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    caller.own(unfinished);
    Path secret = cluster.resolveSibling("password");
    caller.own(secret);
    control.initialise(unfinished, secret);
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private static int start(Path cluster, PostgresControl control, Caller caller)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    int port = freePort(cluster.resolveSibling("port"));
    caller.own(cluster);
    control.startPatiently(cluster, port);
    return port;
  }

  /** The port of the last time, unless somebody else has taken it meanwhile. */
  private static int freePort(Path file) throws IOException {
    if (Files.exists(file)) {
      int last = Integer.parseInt(Files.readString(file).strip());
      if (isFree(last)) {
        return last;
      }
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      Files.writeString(file, socket.getLocalPort() + "\n");
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
