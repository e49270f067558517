package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.audit.ChainFault.Kind;
import org.plumbline.server.audit.ChainWalk.Checkpoint;
import org.plumbline.server.database.EmbeddedPostgres;
import org.plumbline.server.database.Login;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows tampered with by one who may do anything with the database; each try is undone. */
class ChainTest {

  @BeforeAll
  static void fill() {
    Office office = Office.open();
    for (int i = 0; i < 6; i++) {
      office.draft("无线电");
    }
  }

  @Test
  void isSoundWhenLeftAlone() throws Exception {
    assertThat(after("SELECT 1")).isEmpty();
  }

  @Test
  void namesARowWhoseWordsWereChanged() throws Exception {
    assertThat(after("UPDATE event SET after = 'x' WHERE seq = 5"))
        .contains(new ChainFault(Kind.CHANGED, 5));
  }

  @Test
  void namesARowWhoseAuthorWasChanged() throws Exception {
    assertThat(after("UPDATE event SET actor = 'somebody' WHERE seq = 3"))
        .contains(new ChainFault(Kind.CHANGED, 3));
  }

  @Test
  void namesARowWhoseTimeWasChanged() throws Exception {
    assertThat(after("UPDATE event SET at = at - interval '1 microsecond' WHERE seq = 3"))
        .contains(new ChainFault(Kind.CHANGED, 3));
  }

  @Test
  void namesTheNextOfARowHashedAnew() throws Exception {
    assertThat(after("UPDATE event SET hash = repeat('a', 64) WHERE seq = 4"))
        .contains(new ChainFault(Kind.CHANGED, 4));
  }

  @Test
  void namesARowLeftOut() throws Exception {
    assertThat(after("DELETE FROM event WHERE seq = 7")).contains(new ChainFault(Kind.LEFT_OUT, 7));
  }

  @Test
  void namesTheFirstRow() throws Exception {
    assertThat(after("DELETE FROM event WHERE seq = 1")).contains(new ChainFault(Kind.LEFT_OUT, 1));
  }

  @Test
  void namesARowSlippedIn() throws Exception {
    assertThat(
            after(
                "UPDATE event SET seq = seq + 100000 WHERE seq >= 6",
                "UPDATE event SET seq = seq - 99999 WHERE seq >= 100000",
                "INSERT INTO event (seq, at, actor, address, kind, subject, hash)"
                    + " VALUES (6, now(), 'unit', '', 'plan_approved', 'plan/1', repeat('b', 64))"))
        .contains(new ChainFault(Kind.CHANGED, 6));
  }

  @Test
  void namesARowAddedAfterTheEnd() throws Exception {
    long end = TestServer.part(Events.class).head().seq() + 1;
    assertThat(
            after(
                "INSERT INTO event (seq, at, actor, address, kind, subject, hash) SELECT seq + 1,"
                    + " now(), 'unit', '', 'plan_approved', 'plan/1', hash FROM event_head"))
        .contains(new ChainFault(Kind.CHANGED, end));
  }

  @Test
  void seesThatTheTailWasCutOff() throws Exception {
    long end = TestServer.part(Events.class).head().seq();
    assertThat(after("DELETE FROM event WHERE seq = " + end))
        .contains(new ChainFault(Kind.CUT_OFF, end));
  }

  @Test
  void seesThatTheHeadWasChanged() throws Exception {
    long end = TestServer.part(Events.class).head().seq();
    assertThat(after("UPDATE event_head SET hash = repeat('c', 64)"))
        .contains(new ChainFault(Kind.HEAD_CHANGED, end));
    assertThat(after("DELETE FROM event_head")).contains(new ChainFault(Kind.HEAD_CHANGED, end));
  }

  @Test
  void seesATailCutOffWithItsHeadByACheckpoint() throws Exception {
    ChainHead end = TestServer.part(Events.class).head();
    String[] cut = {
      "DELETE FROM event WHERE seq > " + (end.seq() - 2),
      "UPDATE event_head SET (seq, hash) = (SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1)"
    };
    assertThat(after(cut)).isEmpty();
    assertThat(walk(List.of(Checkpoint.parse(end.hash()).orElseThrow()), cut))
        .contains(new ChainFault(Kind.UNKNOWN_CHECKPOINT, end.seq() - 2));
  }

  @Test
  void seesAChainHashedAnewByACheckpoint() {
    Change change = Change.of("plan_imported", "plan/1");
    Event first = event(1, Event.BEGINNING, change);
    Event other = event(1, Event.BEGINNING, change.to("another"));
    ChainWalk walk = new ChainWalk(List.of(new Checkpoint(Optional.of(1L), first.hash())));
    assertThat(walk.step(other)).isFalse();
    assertThat(walk.end()).contains(new ChainFault(Kind.REWRITTEN, 1));
  }

  @Test
  void refusesEveryChangeOfAnEvent() {
    JdbcClient database = TestServer.part(JdbcClient.class);
    for (String change : List.of("UPDATE event SET actor = 'x'", "DELETE FROM event")) {
      assertThatThrownBy(() -> Scopes.in(Scope.EVERYTHING, () -> database.sql(change).update()))
          .hasMessageContaining("Events are only ever added");
    }
  }

  private static Event event(long seq, String former, Change change) {
    Instant at = Instant.EPOCH;
    return new Event(seq, at, "unit", "", change, Event.hash(former, seq, at, "unit", "", change));
  }

  private static Optional<ChainFault> after(String... tampering) throws Exception {
    return walk(List.of(), tampering);
  }

  private static Optional<ChainFault> walk(List<Checkpoint> expected, String... tampering)
      throws Exception {
    Login all = EmbeddedPostgres.startIn(TestServer.data()).administrator();
    Login login = new Login(all.host(), all.port(), "plumbline", all.user(), all.password());
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL session_replication_role = replica");
      for (String each : tampering) {
        statement.execute(each);
      }
      Optional<ChainFault> fault = new StoredChain(connection).walk(new ChainWalk(expected));
      connection.rollback();
      return fault;
    }
  }
}
