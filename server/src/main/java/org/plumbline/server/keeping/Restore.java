package org.plumbline.server.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.audit.Sha256;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.database.Schema;
import org.plumbline.server.registers.BookTables;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings back what a backup holds, into an empty database, all or nothing: the tables are made as
 * they were when it was taken, filled in one transaction, and only then brought up to this version.
 */
public final class Restore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenDatabase database;

  public Restore(OpenDatabase database) {
    this.database = database;
  }

  public Manifest read(Path file) throws UnusableInputException, IOException, SQLException {
    Manifest manifest = readAsItWas(file);
    migrations().load().migrate();
    return manifest;
  }

  /** Leaves the tables in the version they were saved in. */
  Manifest readAsItWas(Path file) throws UnusableInputException, IOException, SQLException {
    if (!Files.isRegularFile(file)) {
      throw notABackup(file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest = manifest(zip, file);
      requireEmpty();
      bringBack(zip, manifest, file);
      return manifest;
    } catch (ZipException _) {
      throw notABackup(file);
    }
  }

  private void bringBack(ZipFile zip, Manifest manifest, Path file)
      throws UnusableInputException, IOException, SQLException {
    boolean done = false;
    try {
      migrations().target(manifest.schema()).load().migrate();
      try (Connection connection = database.connect()) {
        connection.setAutoCommit(false);
        fill(connection, zip, manifest, file);
        connection.commit();
      }
      done = true;
    } finally {
      if (!done) { // it was empty before
        migrations().cleanDisabled(false).load().clean();
      }
    }
  }

  private FluentConfiguration migrations() {
    Map<String, Object> properties = database.properties();
    return Flyway.configure()
        .dataSource(
            String.valueOf(properties.get("spring.datasource.url")),
            Optional.ofNullable(properties.get("spring.datasource.username"))
                .map(Object::toString)
                .orElse(null),
            Optional.ofNullable(properties.get("spring.datasource.password"))
                .map(Object::toString)
                .orElse(null))
        .initSql("SELECT set_config('plumbline.scope', 'all', false)");
  }

  private static Manifest manifest(ZipFile zip, Path file)
      throws IOException, UnusableInputException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(Manifest.ENTRY));
    if (entry.isEmpty()) {
      throw notABackup(file);
    }
    try (InputStream content = zip.getInputStream(entry.get())) {
      Manifest manifest = JSON.readValue(content, Manifest.class);
      if (!manifest.format().equals(Manifest.FORMAT)) {
        throw notABackup(file);
      }
      if (Integer.parseInt(manifest.schema()) > Schema.latest()) {
        throw new UnusableInputException(Schema.later(Integer.parseInt(manifest.schema())));
      }
      return manifest;
    } catch (JacksonException _) {
      throw notABackup(file);
    }
  }

  /** Nothing is ever overwritten: who wants to replace an installation names a new folder. */
  private void requireEmpty() throws SQLException, UnusableInputException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT FROM pg_tables WHERE schemaname = current_schema() LIMIT 1")) {
      if (!rows.next()) {
        return;
      }
    }
    throw new UnusableInputException(
        Bilingual.of(
            "目标数据库里已有数据。恢复只写入空的数据库：请用 --data 指定一个新目录，或指定一个空库",
            "The database already holds tables. A backup is only brought back into an"
                + " empty one: name a new folder with --data, or an empty database"));
  }

  private static void fill(Connection connection, ZipFile zip, Manifest manifest, Path file)
      throws SQLException, IOException, UnusableInputException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    try (Statement statement = connection.createStatement()) {
      boolean made = false;
      for (Manifest.Table table : inOrder(statement, manifest)) {
        if (!made && !exists(statement, table.name())) {
          BookTables.makeAll(DSL.using(connection, SQLDialect.POSTGRES));
          made = true;
        }
        boolean guarded = isForced(statement, table.name());
        if (guarded) { // COPY does not write under row policies; the owner lifts them for this
          statement.execute("ALTER TABLE \"" + table.name() + "\" NO FORCE ROW LEVEL SECURITY");
        }
        statement.execute("DELETE FROM \"" + table.name() + "\""); // rows the migrations made
        load(copies, zip, table, file);
        if (guarded) {
          statement.execute("ALTER TABLE \"" + table.name() + "\" FORCE ROW LEVEL SECURITY");
        }
        advanceNumbers(statement, table);
      }
    }
  }

  /** Tables of registers are made from what the others hold, so they come last. */
  private static List<Manifest.Table> inOrder(Statement statement, Manifest manifest)
      throws SQLException {
    List<Manifest.Table> known = new ArrayList<>();
    List<Manifest.Table> toBeMade = new ArrayList<>();
    for (Manifest.Table table : manifest.tables()) {
      (exists(statement, table.name()) ? known : toBeMade).add(table);
    }
    known.addAll(toBeMade);
    return known;
  }

  private static boolean exists(Statement statement, String table) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SELECT to_regclass('\"" + table + "\"') IS NOT NULL")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static void load(CopyManager copies, ZipFile zip, Manifest.Table table, Path file)
      throws SQLException, IOException, UnusableInputException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(table.entry()));
    if (entry.isEmpty()) {
      throw damaged(file, table);
    }
    MessageDigest digest = Sha256.digest();
    long rows;
    try (InputStream content = new DigestInputStream(zip.getInputStream(entry.get()), digest)) {
      rows = copies.copyIn("COPY " + table.sql() + " FROM STDIN", content);
    }
    if (rows != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
      throw damaged(file, table);
    }
  }

  private static boolean isForced(Statement statement, String table) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT relforcerowsecurity FROM pg_class WHERE oid = '\"" + table + "\"'::regclass")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** New rows go on after those brought back. */
  private static void advanceNumbers(Statement statement, Manifest.Table table)
      throws SQLException {
    if (table.columns().contains("id")) {
      statement.execute(
          "SELECT setval(sequence, greatest(1, (SELECT coalesce(max(id), 0) FROM \""
              + table.name()
              + "\")))"
              + " FROM pg_get_serial_sequence('\""
              + table.name()
              + "\"', 'id') sequence WHERE sequence IS NOT NULL");
    }
  }

  private static UnusableInputException notABackup(Path file) {
    return new UnusableInputException(
        Bilingual.format("%s 不是准绳的备份文件", "%s is not a backup of Plumbline", file));
  }

  private static UnusableInputException damaged(Path file, Manifest.Table table) {
    return new UnusableInputException(
        Bilingual.format(
            "备份文件 %s 已损坏：表 %s 的内容与清单不符。没有恢复任何数据，请换用另一份备份",
            "The backup %s is damaged: the content of table %s is not what its list says. Nothing"
                + " was brought back; use another backup",
            file,
            table.name()));
  }
}
