package org.plumbline.server.database;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database that comes along running for as long as the server is: the machine may kill it
 * where memory is short, and nobody else would start it again.
 */
final class DatabaseWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

  /** Between two attempts to start it, where it does not start. */
  private static final long PAUSE_MILLIS = 500;

  private final EmbeddedPostgres cluster;
  private final Thread thread;
  private volatile boolean closed;

  private DatabaseWatch(EmbeddedPostgres cluster) {
    this.cluster = cluster;
    this.thread = Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
  }

  static DatabaseWatch over(EmbeddedPostgres cluster) {
    DatabaseWatch watch = new DatabaseWatch(cluster);
    watch.thread.start();
    return watch;
  }

  private void watch() {
    try {
      while (!closed) {
        awaitEnd();
        startAgain();
      }
    } catch (InterruptedException _) {
      // closed
    }
  }

  /** Returns when no process of the database is there, or none can be found. */
  private void awaitEnd() throws InterruptedException {
    try {
      Optional<ProcessHandle> running = cluster.findProcess();
      if (running.isPresent()) {
        running.get().onExit().get();
      }
    } catch (IOException | ExecutionException e) {
      LOG.warn("Cannot tell whether the database is running", e);
    }
  }

  private void startAgain() throws InterruptedException {
    if (closed) {
      return;
    }
    LOG.error("The database has ended; it is started again");
    try {
      cluster.startAgain();
    } catch (IOException | DatabaseUnavailableException e) {
      LOG.error("The database could not be started again; trying once more", e);
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  /** From here on the database may be stopped. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
