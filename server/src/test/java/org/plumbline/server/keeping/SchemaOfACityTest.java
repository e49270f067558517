package org.plumbline.server.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.running.TestServer;

/** Several cities in one database, each in the schema that its address names. */
class SchemaOfACityTest {

  private static final Path EARLIER =
      Path.of(
          System.getProperty("plumbline.root"),
          "server/src/test/resources/upgrade/version-7.backup");

  @TempDir Path folder;

  @Test
  void keepsToItself() throws Exception {
    String before = count(TestServer.database(), "public.plan");
    try (Connection connection = TestServer.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA city");
      try (OpenDatabase city = OpenDatabase.toVisit(folder, Optional.of(address()))) {
        new Restore(city).read(EARLIER);
        assertThat(count(city, "plan")).isEqualTo("16");
        assertThat(tables(city)).isEqualTo(tables(TestServer.database())).doesNotHaveDuplicates();
        assertThat(count(city, "indicator")).isEqualTo("170");
      } finally {
        statement.execute("DROP SCHEMA city CASCADE");
      }
    }
    assertThat(count(TestServer.database(), "plan")).isEqualTo(before);
  }

  private static List<String> tables(OpenDatabase database) throws Exception {
    try (Connection connection = database.connect()) {
      return Tables.list(connection).stream().filter(table -> !isOfRegisters(table)).toList();
    }
  }

  /** Made as plans begin their registers. */
  private static boolean isOfRegisters(String table) {
    return table.contains("$");
  }

  private static String count(OpenDatabase database, String table) throws Exception {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String address() {
    Map<String, Object> properties = TestServer.database().properties();
    return "%s?currentSchema=city,public&user=%s&password=%s"
        .formatted(
            properties.get("spring.datasource.url"),
            properties.get("spring.datasource.username"),
            properties.get("spring.datasource.password"));
  }
}
