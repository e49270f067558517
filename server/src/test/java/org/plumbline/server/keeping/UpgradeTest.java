package org.plumbline.server.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.audit.ChainWalk;
import org.plumbline.server.audit.ChainWalk.Checkpoint;
import org.plumbline.server.audit.StoredChain;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.database.Schema;
import org.plumbline.server.running.OtherServer;
import org.plumbline.server.running.Visitor;
import org.plumbline.server.signin.AppCode;

/**
 * Data of an earlier release: a backup of its demonstration, taken when the tables were of version
 * 7, brought back as it was.
 */
class UpgradeTest {

  private static final Path EARLIER =
      Path.of(
          System.getProperty("plumbline.root"),
          "server/src/test/resources/upgrade/version-7.backup");
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @TempDir static Path folder;

  private static Manifest manifest = new Manifest("", "", "", "", List.of());

  @BeforeAll
  static void bringBack() throws Exception {
    try (OpenDatabase database = OpenDatabase.toVisit(folder, Optional.empty())) {
      manifest = new Restore(database).readAsItWas(EARLIER);
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "UPDATE account SET totp_secret = '" + SECRET + "' WHERE login = 'auditor'");
      }
    }
  }

  @Test
  void keepsEverythingAndGoesOn() throws Exception {
    assertThat(manifest.schema()).isEqualTo("7");
    try (OtherServer server = OtherServer.startOn(folder)) {
      try (OpenDatabase database = OpenDatabase.toVisit(folder, Optional.empty());
          Connection connection = database.connect()) {
        assertThat(text(connection, "SELECT max(version::int) FROM flyway_schema_history"))
            .isEqualTo(Integer.toString(Schema.latest()));
        for (Manifest.Table table : manifest.tables()) {
          assertThat(text(connection, "SELECT count(*) FROM \"" + table.name() + "\""))
              .as(table.name())
              .isEqualTo(Long.toString(table.rows()));
        }
        assertThat(text(connection, "SELECT totp_secret FROM account WHERE login = 'auditor'"))
            .startsWith("v1:");
      }
      goOn(server.address());
      assertThat(server.greeting()).asString().contains("audit verify");
    }
    assertChainGoesOn();
  }

  /** A second step of before still works, and what was in force and public still is. */
  private static void goOn(String address) {
    Visitor auditor = Visitor.signedInAt(address, "auditor", "plumbline-demo");
    auditor.post("/sign-in/code", Map.of("code", AppCode.now(SECRET)));
    assertThat(auditor.get("/plans").body()).contains("共 16");
    assertThat(auditor.get("/api/plans/1").statusCode()).isEqualTo(200);
    Visitor unit = Visitor.signedInAt(address, "unit", "plumbline-demo");
    assertThat(
            unit.postJson(
                    "/api/plans/1/actions",
                    "{\"action\":\"submit\",\"revision\":1,\"reason\":\"升级后\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(Visitor.strangerAt(address).get("/public/index.json").body())
        .contains("\"plans\":6");
  }

  private static void assertChainGoesOn() throws Exception {
    try (OpenDatabase database = OpenDatabase.toVisit(folder, Optional.empty());
        Connection connection = database.connect()) {
      long known =
          Long.parseLong(
              text(connection, "SELECT seq FROM event WHERE hash = '" + manifest.chain() + "'"));
      ChainWalk walk = new ChainWalk(List.of(new Checkpoint(Optional.of(known), manifest.chain())));
      assertThat(StoredChain.in(connection).walk(walk)).isEmpty();
      assertThat(walk.last().seq()).isGreaterThan(known);
    }
  }

  @Test
  void refusesDataOfALaterRelease() throws Exception {
    try (OpenDatabase database = OpenDatabase.toVisit(folder, Optional.empty());
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
            installed_by, execution_time, success)
          VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'plumbline', 1, true)
          """);
      assertThatThrownBy(() -> OpenDatabase.toVisit(folder, Optional.empty()))
          .isInstanceOf(DatabaseUnavailableException.class)
          .hasMessageContaining("tables of version 999")
          .hasMessageContaining("Nothing was changed");
      statement.execute("DELETE FROM flyway_schema_history WHERE version = '999'");
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
