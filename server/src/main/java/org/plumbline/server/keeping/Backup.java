package org.plumbline.server.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.server.audit.Sha256;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves every table into one file, as they stood at one moment, while the server goes on working.
 * The file appears under its name only when it is whole.
 */
public final class Backup {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connection connection;

  public Backup(Connection connection) {
    this.connection = connection;
  }

  public Manifest write(Path file, Instant now) throws IOException, SQLException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              text(
                  "SELECT version FROM flyway_schema_history WHERE success"
                      + " ORDER BY installed_rank DESC LIMIT 1"),
              now.toString(),
              text("SELECT hash FROM event_head"),
              tables(zip));
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(JSON.writeValueAsBytes(manifest));
      zip.closeEntry();
      zip.finish();
      connection.rollback(); // it only read
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private List<Manifest.Table> tables(ZipOutputStream zip) throws IOException, SQLException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    Map<String, List<String>> columns = Tables.columns(connection);
    List<Manifest.Table> tables = new ArrayList<>();
    for (String name : Tables.list(connection)) {
      Manifest.Table table =
          new Manifest.Table(name, Objects.requireNonNull(columns.get(name)), 0, "");
      zip.putNextEntry(new ZipEntry(table.entry()));
      MessageDigest digest = Sha256.digest();
      OutputStream out = new DigestOutputStream(zip, digest);
      long rows = copies.copyOut("COPY " + table.sql() + " TO STDOUT", out);
      zip.closeEntry();
      tables.add(
          new Manifest.Table(
              name, table.columns(), rows, HexFormat.of().formatHex(digest.digest())));
    }
    return tables;
  }

  private String text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }
}
