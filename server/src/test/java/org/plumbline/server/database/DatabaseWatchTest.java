package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database whose first process is killed comes back where it was, for as long as it is watched.
 */
class DatabaseWatchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void bringsBackWhatWasKilled(@TempDir Path data) throws Exception {
    try (EmbeddedPostgres cluster = EmbeddedPostgres.startIn(data)) {
      ProcessHandle killed = cluster.findProcess().orElseThrow();
      try (DatabaseWatch _ = DatabaseWatch.over(cluster)) {
        assertThat(killed.destroyForcibly()).isTrue();
        killed.onExit().join();
        awaitAnswer(cluster.administrator());
        assertThat(cluster.findProcess()).isPresent().get().isNotEqualTo(killed);
      }
      ProcessHandle again = cluster.findProcess().orElseThrow();
      again.destroy();
      again.onExit().join();
      assertThat(cluster.findProcess()).as("nobody watches any more").isEmpty();
    }
  }

  private static void awaitAnswer(Login login) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers(login)) {
      assertThat(Instant.now()).as("it came back").isBefore(end);
      Thread.onSpinWait();
    }
  }

  private static boolean answers(Login login) {
    try (Connection connection =
        DriverManager.getConnection(login.url(), login.user(), login.password())) {
      return connection.isValid(1);
    } catch (SQLException _) { // not yet
      return false;
    }
  }
}
