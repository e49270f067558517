package org.plumbline.server.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database that comes along running for as long as the server is: the machine may kill it
 * where memory is short, and nobody else would start it again.
 */
final class DatabaseWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
  private static final Duration PERIOD = Duration.ofMillis(500);

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
        Thread.sleep(PERIOD);
        look();
      }
    } catch (InterruptedException _) {
      // closed
    }
  }

  private void look() throws InterruptedException {
    try {
      if (!cluster.isRunning() && !closed) {
        LOG.error("The database has ended; it is started again");
        cluster.startAgain();
      }
    } catch (IOException | DatabaseUnavailableException e) {
      LOG.error("The database could not be started again; trying once more", e);
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
