package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.audit.ChainWalk;
import org.plumbline.server.audit.StoredChain;
import org.plumbline.server.database.EmbeddedPostgres;
import org.plumbline.server.database.Login;
import org.plumbline.server.database.Preparation;

/**
 * Kills the server, and every other time its database too, at random moments of approvals: {@code
 * -Dplumbline.kill.rounds=50} for many rounds, {@code -Dplumbline.kill.seed} for the same.
 */
class KilledServerTest {

  private static final int ROUNDS = Integer.getInteger("plumbline.kill.rounds", 2);
  private static final long SEED = Long.getLong("plumbline.kill.seed", 7);
  private static final int LONGEST_MILLIS = 1500;
  private static final Pattern REVISION =
      Pattern.compile("\"revision\":([0-9]+),\"state\":\"([a-z_]+)\"");

  /** Who does what in a state, so that plans go round for ever. */
  private static final Map<String, List<String>> NEXT =
      Map.of(
          "draft", List.of("unit", "submit"),
          "with_department", List.of("department", "approve"),
          "with_finance", List.of("finance", "return_to_unit"));

  /** A state for which no event speaks, or another one than the latest event says. */
  private static final String UNACCOUNTED =
      """
      SELECT plan.id, plan.state, latest.after FROM plan LEFT JOIN LATERAL (
        SELECT after FROM event WHERE event.plan_id = plan.id AND event.subject = 'plan/' || plan.id
          AND kind ~ '^plan_(submitted|withdrawn|agreed|returned|approved|adjustment|closed)'
        ORDER BY seq DESC LIMIT 1) latest ON true
      WHERE plan.state <> coalesce(latest.after, 'draft')
      """;

  /** A step without its event, or an event without its step. */
  private static final String HALF_DONE =
      """
      SELECT 1 WHERE (SELECT count(*) FROM approval_step) <> (SELECT count(*) FROM event
        WHERE kind ~ '^plan_(submitted|withdrawn|agreed|returned|approved|adjustment|closed)')
      """;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random(SEED);
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void leavesNothingHalfDone() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Process server = start();
      try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
        workUntilKilled(server, address(said), round);
      }
      check(round);
    }
    assertThat(done).as("approvals that were done").hasPositiveValue();
  }

  @AfterEach
  void stopTheDatabase() throws Exception {
    EmbeddedPostgres.startIn(folder).close();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
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
            folder.toString())
        .redirectError(new File(folder.toFile(), "said.txt"))
        .start();
  }

  private static String address(BufferedReader said) throws IOException {
    String line = said.lines().filter(each -> each.startsWith("http://")).findFirst().orElseThrow();
    return line.substring(0, line.length() - 1);
  }

  private void workUntilKilled(Process server, String address, int round) throws Exception {
    List<Thread> workers = new ArrayList<>();
    CountDownLatch atWork = new CountDownLatch(1);
    for (int plan = 1; plan <= 3; plan++) {
      Worker worker = new Worker(address, plan, atWork);
      workers.add(Thread.ofVirtual().start(worker));
    }
    assertThat(atWork.await(60, TimeUnit.SECONDS)).as("somebody has begun").isTrue();
    assertThat(server.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)).isFalse();
    server.destroyForcibly().waitFor();
    if (round % 2 == 1) {
      killDatabase();
    }
    for (Thread worker : workers) {
      worker.join();
    }
  }

  /** Its processes die with the first; until then a new one would be refused. */
  private void killDatabase() throws IOException {
    String pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
    ProcessHandle first = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(first.descendants().toList());
    all.addFirst(first);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private void check(int round) throws Exception {
    Login login = Preparation.ownDatabase(EmbeddedPostgres.startIn(folder));
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement statement = connection.createStatement()) {
      StoredChain chain = StoredChain.in(connection);
      assertThat(chain.walk(new ChainWalk(List.of())))
          .as("the chain after round " + round)
          .isEmpty();
      assertThat(isEmpty(statement, UNACCOUNTED)).as("states without event, " + round).isTrue();
      assertThat(isEmpty(statement, HALF_DONE)).as("steps without event, " + round).isTrue();
    }
  }

  private static boolean isEmpty(Statement statement, String query) throws Exception {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  /** Takes one plan round and round, until nobody answers any more. */
  private final class Worker implements Runnable {

    private final String path;
    private final Map<String, Visitor> visitors;
    private final CountDownLatch atWork;

    Worker(String address, int plan, CountDownLatch atWork) {
      this.path = "/api/plans/" + plan + "/actions";
      this.atWork = atWork;
      this.visitors =
          Map.of(
              "unit", Visitor.signedInAt(address, "unit", "plumbline-demo"),
              "department", Visitor.signedInAt(address, "department", "plumbline-demo"),
              "finance", Visitor.signedInAt(address, "finance", "plumbline-demo"));
    }

    @Override
    public void run() {
      try {
        while (step()) {
          done.incrementAndGet();
          atWork.countDown();
        }
      } catch (UncheckedIOException | IllegalStateException _) {
        // the server is gone, as it should
      }
    }

    private boolean step() {
      Matcher found = REVISION.matcher(visitor("unit").get(path).body());
      if (!found.find()) {
        return false;
      }
      List<String> next = NEXT.getOrDefault(found.group(2), List.of());
      String action =
          "{\"action\":\"%s\",\"revision\":%s,\"reason\":\"轮转\"}"
              .formatted(next.getLast(), found.group(1));
      return visitor(next.getFirst()).postJson(path, action).statusCode() == 200;
    }

    private Visitor visitor(String role) {
      return Objects.requireNonNull(visitors.get(role));
    }
  }
}
