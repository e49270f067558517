package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.database.EmbeddedPostgres;

/**
 * Kills the server, its database, or one process of it, while plans are approved, published and
 * imported, at random moments. {@code scripts/bad-days} takes many rounds.
 */
class KilledServerTest {

  private static final int ROUNDS = Integer.getInteger("plumbline.kill.rounds", 4);
  private static final long SEED = Long.getLong("plumbline.kill.seed", 7);
  private static final int LONGEST_MILLIS = 1500;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random(SEED);
  private final Bustle bustle = new Bustle();
  private final Soundness soundness = new Soundness(bustle);

  @Test
  void leavesNothingHalfDone() throws Exception {
    ServerProcess server = ServerProcess.start(folder);
    try {
      int round = 0;
      for (Victim victim : victims()) {
        round++;
        long moment = random.nextInt(LONGEST_MILLIS);
        System.out.printf("round %d: %s after %d ms, seed %d%n", round, victim, moment, SEED);
        bustle.begin(server);
        TimeUnit.MILLISECONDS.sleep(moment);
        victim.strike(server, random);
        Instant struck = Instant.now();
        server = check(server);
        System.out.printf(
            "  sound after %d ms%n", Duration.between(struck, Instant.now()).toMillis());
      }
      soundness.checkAllPublic(server);
      System.out.println("confirmed: " + bustle.confirmed());
    } finally {
      bustle.end();
      server.stop();
      EmbeddedPostgres.startIn(folder).close();
    }
  }

  /** Each of them in turn, in an order that the seed decides. */
  private List<Victim> victims() {
    List<Victim> victims = new ArrayList<>();
    while (victims.size() < ROUNDS) {
      List<Victim> all = new ArrayList<>(List.of(Victim.values()));
      Collections.shuffle(all, random);
      victims.addAll(all);
    }
    return victims.subList(0, ROUNDS);
  }

  /** Gives the server that goes on: the same, if it was not the one that was killed. */
  private ServerProcess check(ServerProcess struck) throws Exception {
    if (struck.isAlive()) {
      awaitHealth(struck);
      bustle.end();
      soundness.checkData(struck);
      soundness.checkServer(struck);
      return struck;
    }
    bustle.end();
    soundness.checkData(struck);
    ServerProcess next = ServerProcess.start(folder);
    soundness.checkServer(next);
    soundness.checkData(next);
    return next;
  }

  private static void awaitHealth(ServerProcess server) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    Visitor stranger = Visitor.strangerAt(server.address());
    while (stranger.get("/actuator/health").statusCode() != 200) {
      assertThat(Instant.now()).as("the server came back").isBefore(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }
}
