package org.plumbline.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.text.Bilingual;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of the tables: those of a later release are never touched by an earlier one. */
public final class Schema {

  private static final String STEPS = "classpath:db/migration/V*__*.sql";
  private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

  private Schema() {}

  /** The version this release brings tables up to. */
  public static int latest() {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(STEPS))
          .mapToInt(Schema::version)
          .max()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a database that a later release has worked on. */
  static void refuseLater(Connection connection) throws SQLException, DatabaseUnavailableException {
    int found = find(connection);
    if (found > latest()) {
      throw new DatabaseUnavailableException(later(found));
    }
  }

  /** Why tables, or a backup, of version {@code found} cannot be used. */
  public static Bilingual later(int found) {
    return Bilingual.format(
        "数据是更新的准绳版本写的（表结构第 %1$d 版，本程序只到第 %2$d 版）。没有改动任何数据；请升级准绳，或恢复升级前的备份",
        "The data were written by a later release of Plumbline (tables of version %1$d; this one"
            + " knows up to %2$d). Nothing was changed; upgrade Plumbline, or bring back the backup"
            + " from before the upgrade",
        found,
        latest());
  }

  /** 0 for a database without tables of ours. */
  private static int find(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet table =
          statement.executeQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")) {
        table.next();
        if (!table.getBoolean(1)) {
          return 0;
        }
      }
      try (ResultSet version =
          statement.executeQuery(
              "SELECT coalesce(max(version::int), 0) FROM flyway_schema_history"
                  + " WHERE version ~ '^[0-9]+$'")) {
        version.next();
        return version.getInt(1);
      }
    }
  }

  private static int version(Resource step) {
    Matcher name = VERSION.matcher(String.valueOf(step.getFilename()));
    if (!name.matches()) {
      throw new IllegalStateException("Not a step of the tables: " + step);
    }
    return Integer.parseInt(name.group(1));
  }
}
