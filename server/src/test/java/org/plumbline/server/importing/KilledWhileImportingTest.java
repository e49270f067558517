package org.plumbline.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Event;

/** {@code kill -9} at random moments of imports; {@code -Dplumbline.rounds=50} for many of them. */
class KilledWhileImportingTest {

  private static final int ROUNDS = Integer.getInteger("plumbline.rounds", 2);
  private static final int FILES = 60;
  private static final long SEED = Long.getLong("plumbline.seed", 20261123L);

  @Test
  void leavesNothingHalfDone() throws Exception {
    Path folder = Files.createDirectories(Path.of("target"));
    Path data = Files.createTempDirectory(folder, "killed").toAbsolutePath();
    Random random = new Random(SEED);
    int answered = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ChildServer server = ChildServer.start(data);
      server.signIn("unit");
      CompletableFuture<HttpResponse<String>> upload = server.upload(documents());
      CompletableFuture.runAsync(
              () -> {},
              CompletableFuture.delayedExecutor(random.nextInt(2500), TimeUnit.MILLISECONDS))
          .join();
      server.kill();
      answered += upload.handle((answer, _) -> answer != null ? 1 : 0).join();
    }
    ChildServer server = ChildServer.start(data);
    try {
      server.signIn("unit");
      for (int job = 1; server.get("/api/imports/" + job).statusCode() == 200; job++) {
        assertThat(server.get("/imports/" + job + "/progress").body()).contains("event: end");
      }
      try (Connection database = server.database()) {
        check(database, answered);
      }
    } finally {
      server.stop();
    }
  }

  private static void check(Connection database, int answered) throws SQLException {
    assertThat(count(database, "SELECT count(*) FROM import_file WHERE state <> 'accepted'"))
        .isZero();
    // what was answered is there; what was not is there as a whole or not at all
    assertThat(count(database, "SELECT count(*) FROM import_file") - 1)
        .isGreaterThanOrEqualTo(answered * FILES)
        .satisfies(files -> assertThat(files % FILES).isZero());
    assertThat(count(database, "SELECT count(*) FROM import_plan WHERE plan_id IS NULL")).isZero();
    assertThat(
            count(
                database,
                """
                SELECT count(*) FROM plan WHERE NOT EXISTS (
                    SELECT FROM import_plan p JOIN import_file f ON f.id = p.file_id
                    JOIN plan_version v ON v.plan_id = plan.id AND v.document_id = f.document_id
                    WHERE p.plan_id = plan.id AND f.state = 'accepted')
                  OR indicators <> (SELECT count(*) FROM indicator i WHERE i.plan_id = plan.id)
                  OR errors + warnings + notes
                    <> (SELECT count(*) FROM finding f WHERE f.plan_id = plan.id)
                  OR NOT EXISTS (SELECT FROM event WHERE subject = 'plan/' || plan.id)
                """))
        .isZero();
    assertThat(count(database, "SELECT count(*) - count(DISTINCT plan_id) FROM import_plan"))
        .isZero();
    assertThat(count(database, "SELECT count(*) FROM import_reading")).isZero();
    assertChainHolds(database);
  }

  private static void assertChainHolds(Connection database) throws SQLException {
    String former = Event.BEGINNING;
    for (Event event : events(database)) {
      assertThat(event.follows(former)).as("event " + event.seq()).isTrue();
      former = event.hash();
    }
  }

  private static List<Event> events(Connection database) throws SQLException {
    List<Event> events = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM event ORDER BY seq")) {
      while (row.next()) {
        Change change =
            new Change(
                row.getString("kind"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("before")),
                Optional.ofNullable(row.getString("after")),
                Optional.ofNullable(row.getString("reason")));
        events.add(
            new Event(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("address"),
                change,
                row.getString("hash")));
      }
    }
    return events;
  }

  private static int count(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Multipart documents() {
    Multipart form = new Multipart().field("acceptance", "complete");
    for (int i = 0; i < FILES; i++) {
      String project = SampleForms.freshProject();
      form.file(project + ".html", SampleForms.html(project, "本级", "≥" + i + "人次"));
    }
    return form;
  }
}
