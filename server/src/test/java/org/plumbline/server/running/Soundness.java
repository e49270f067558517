package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.server.audit.ChainWalk;
import org.plumbline.server.audit.StoredChain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of the data whenever the server was killed. */
final class Soundness {

  private static final String STEPS =
      "'^plan_(submitted|withdrawn|agreed|returned|approved|adjustment|closed)'";

  /** What is half-done, by name; none may have a row. */
  private static final Map<String, String> HALF_DONE = new LinkedHashMap<>();

  static {
    HALF_DONE.put(
        "a state for which no event speaks",
        """
        SELECT plan.id FROM plan LEFT JOIN LATERAL (
          SELECT after FROM event WHERE event.subject = 'plan/' || plan.id AND kind ~ %s
          ORDER BY seq DESC LIMIT 1) latest ON true
        WHERE plan.state <> coalesce(latest.after, 'draft')
        """
            .formatted(STEPS));
    HALF_DONE.put(
        "a step without event, or an event without step",
        """
        SELECT count(*) FROM approval_step
        HAVING count(*) <> (SELECT count(*) FROM event WHERE kind ~ %s)
        """
            .formatted(STEPS));
    HALF_DONE.put(
        "a plan without its version, its parts or the event that made it",
        """
        SELECT id FROM plan
        WHERE NOT EXISTS (
            SELECT FROM plan_version v WHERE v.plan_id = id AND v.version = working_version)
          OR indicators <> (SELECT count(*) FROM indicator i WHERE i.plan_id = plan.id)
          OR errors + warnings + notes <> (SELECT count(*) FROM finding f WHERE f.plan_id = plan.id)
          OR NOT EXISTS (SELECT FROM event WHERE subject = 'plan/' || plan.id)
        """);
    HALF_DONE.put(
        "a plan of a file that is not accepted, or of none",
        """
        SELECT id FROM plan WHERE NOT EXISTS (
          SELECT FROM import_plan p JOIN import_file f ON f.id = p.file_id
          JOIN plan_version v ON v.plan_id = plan.id AND v.document_id = f.document_id
          WHERE p.plan_id = plan.id AND f.state = 'accepted')
        """);
    HALF_DONE.put(
        "an accepted file without its plans",
        """
        SELECT f.id FROM import_file f JOIN import_plan p ON p.file_id = f.id
        WHERE f.state = 'accepted' AND p.plan_id IS NULL
        """);
    HALF_DONE.put(
        "a plan of two files",
        "SELECT plan_id FROM import_plan GROUP BY plan_id HAVING count(*) > 1");
    HALF_DONE.put(
        "an upload that came by half",
        """
        SELECT job_id FROM import_file WHERE job_id > 1 GROUP BY job_id
        HAVING count(*) <> 8
        """);
    HALF_DONE.put(
        "a publication without its plans or its event",
        """
        SELECT id FROM publication p
        WHERE plans <> (SELECT count(*) FROM publication_plan l WHERE l.publication_id = p.id)
          OR NOT EXISTS (SELECT FROM event WHERE kind = 'plans_published' AND after LIKE '%' || sha256)
        """);
    HALF_DONE.put(
        "a gap in the numbers of publications",
        "SELECT max(number) FROM publication HAVING max(number) <> count(*)");
  }

  private final Bustle bustle;
  private final Set<String> checked = new HashSet<>();

  Soundness(Bustle bustle) {
    this.bustle = bustle;
  }

  /** Of the data as they lie there, whether the server runs or not. */
  void checkData(ServerProcess server) throws Exception {
    try (Connection connection = server.database()) {
      assertThat(StoredChain.in(connection).walk(new ChainWalk(List.of()))).isEmpty();
      List<String> found = new ArrayList<>();
      for (Map.Entry<String, String> each : HALF_DONE.entrySet()) {
        rows(connection, each.getValue()).forEach(row -> found.add(each.getKey() + ": " + row));
      }
      assertThat(found).as("half-done").isEmpty();
      assertThat(rows(connection, "SELECT count(*) FROM approval_step").getFirst())
          .satisfies(
              steps -> assertThat(Integer.parseInt(steps)).isGreaterThanOrEqualTo(bustle.steps()));
      assertThat(rows(connection, "SELECT sha256 FROM publication"))
          .containsAll(bustle.publications());
    }
  }

  /** That imports went on to their end, and that what is newly public has the hashes it names. */
  void checkServer(ServerProcess server) throws Exception {
    Visitor unit = server.visitor("unit");
    for (String job : bustle.takeImports()) {
      assertThat(Bustle.awaitEnd(unit, job)).as(job).isTrue();
    }
    try (Connection connection = server.database()) {
      assertThat(rows(connection, "SELECT id FROM import_file WHERE state <> 'accepted'"))
          .isEmpty();
      assertThat(rows(connection, "SELECT file_id FROM import_reading")).isEmpty();
    }
    checkPublic(server);
  }

  /** Every file ever published, once more. */
  void checkAllPublic(ServerProcess server) throws Exception {
    checked.clear();
    checkPublic(server);
  }

  private void checkPublic(ServerProcess server) throws Exception {
    Visitor stranger = Visitor.strangerAt(server.address());
    for (JsonNode publication : json(stranger, "/public/index.json").get("publications")) {
      if (checked.add(publication.get("address").asString())) {
        checkFile(server, stranger, publication);
        String index = publication.get("index").asString();
        for (JsonNode plan : json(stranger, index).get("plansPublished")) {
          checkFile(server, stranger, plan);
        }
      }
    }
  }

  private static JsonNode json(Visitor stranger, String path) {
    return JsonMapper.shared().readTree(stranger.get(path).body());
  }

  private static void checkFile(ServerProcess server, Visitor stranger, JsonNode said)
      throws NoSuchAlgorithmException {
    String path = said.get("file").asString();
    byte[] bytes = stranger.send(server.request(path).build(), BodyHandlers.ofByteArray()).body();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(HexFormat.of().formatHex(hash)).as(path).isEqualTo(said.get("sha256").asString());
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
    }
    return found;
  }
}
