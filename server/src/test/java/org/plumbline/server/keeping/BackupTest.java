package org.plumbline.server.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.registers.RecordingOffice;
import org.plumbline.server.running.TestServer;

class BackupTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static final Path EVENTS =
      Path.of(System.getProperty("plumbline.root"), "samples/evidence/radio-publicity/events.csv");

  @TempDir static Path folder;

  private static Path backup = Path.of("");

  @BeforeAll
  static void take() throws IOException, SQLException {
    RecordingOffice office = RecordingOffice.open("无线电宣传");
    office.open();
    office.bring("events", EVENTS);
    backup = folder.resolve("plumbline.backup");
    try (Connection connection = TestServer.database().connect()) {
      new Backup(connection).write(backup, NOW);
    }
  }

  @Test
  void bringsBackAllOrNothing() throws Exception {
    try (OpenDatabase fresh = OpenDatabase.toVisit(folder.resolve("fresh"), Optional.empty())) {
      assertThatThrownBy(() -> new Restore(fresh).read(damaged()))
          .isInstanceOf(UnusableInputException.class)
          .hasMessageContaining("the content of table plan is not");
      Manifest manifest = new Restore(fresh).read(backup);
      Map<String, Long> rows = new TreeMap<>();
      manifest.tables().forEach(table -> rows.put(table.name(), table.rows()));
      assertThat(rows.get("plan")).isGreaterThanOrEqualTo(16L);
      assertThat(counts(fresh, manifest)).isEqualTo(rows);
      assertThat(rows).containsKey("register_book");
      assertThat(rows.keySet()).anyMatch(name -> name.endsWith("$events"));
      try (Connection connection = fresh.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("SELECT set_config('plumbline.scope', 'none', false)");
        assertThat(number(statement, "SELECT count(*) FROM plan")).isZero();
      }
    }
  }

  @Test
  void overwritesNothing() {
    assertThatThrownBy(() -> new Restore(TestServer.database()).read(backup))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("already holds tables");
  }

  @Test
  void refusesAFileThatIsNoBackup() throws Exception {
    Path other = Files.writeString(folder.resolve("other.backup"), "not a backup");
    assertThatThrownBy(() -> new Restore(TestServer.database()).read(other))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("is not a backup");
  }

  /** The backup, one project renamed in it. */
  private static Path damaged() throws IOException {
    Path damaged = folder.resolve("damaged.backup");
    try (ZipFile zip = new ZipFile(backup.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(damaged))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
        boolean touched = entry.getName().equals("tables/plan.copy");
        out.write((touched ? text.replace("资金", "经费") : text).getBytes(UTF_8));
      }
    }
    return damaged;
  }

  private static Map<String, Long> counts(OpenDatabase database, Manifest manifest)
      throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (Manifest.Table table : manifest.tables()) {
        counts.put(
            table.name(), number(statement, "SELECT count(*) FROM \"" + table.name() + "\""));
      }
    }
    return counts;
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
