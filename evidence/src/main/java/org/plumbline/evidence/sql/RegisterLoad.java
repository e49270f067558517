package org.plumbline.evidence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** 成批入库. One way of a register's records into a table, by the database's COPY. */
final class RegisterLoad {

  /** SQL states of broken keys and of missing values. */
  private static final String INTEGRITY = "23";

  private final DSLContext database;
  private final RegisterTable table;
  private final Table<Record> into;
  private final int firstFile;
  private final Map<RegisterFile, Integer> files = new LinkedHashMap<>();

  /**
   * Begins one.
   *
   * @param into the register's table, or one like it
   * @param firstFile the number of the first file; others follow
   */
  RegisterLoad(DSLContext database, RegisterTable table, Table<Record> into, int firstFile) {
    this.database = database;
    this.table = table;
    this.into = into;
    this.firstFile = firstFile;
  }

  /**
   * Puts all records in.
   *
   * @throws IntegrityConstraintViolationException if a key is there already
   */
  void load(Records records) {
    List<Field<?>> fields = new ArrayList<>(List.of(RegisterTable.FILE, RegisterTable.ROW));
    fields.addAll(table.fields());
    String statement =
        database.render(DSL.query("copy {0} ({1}) from stdin", into, DSL.list(fields)));
    database.connection(connection -> copy(connection, statement, records));
  }

  Map<RegisterFile, Integer> files() {
    return files;
  }

  private void copy(Connection connection, String statement, Records records) {
    try {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
      try {
        CopyLines lines = new CopyLines(copy);
        records.forEach(cells -> add(lines, cells));
        lines.flush();
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /** As jOOQ does it for statements of its own. */
  static DataAccessException translated(SQLException e) {
    String state = e.getSQLState();
    return state != null && state.startsWith(INTEGRITY)
        ? new IntegrityConstraintViolationException("COPY of records", e)
        : new DataAccessException("COPY of records", e);
  }

  private void add(CopyLines lines, RegisterRecord cells) {
    lines.field(
        Integer.toString(files.computeIfAbsent(cells.file(), _ -> firstFile + files.size())));
    lines.field(Integer.toString(cells.row()));
    for (int place = 0; place < cells.values().size(); place++) {
      switch (cells.at(place)) {
        case CellValue.Absent _ -> lines.absent();
        case CellValue.Words(String text) -> lines.field(checked(text, cells, place));
        case CellValue.Amount(var amount) -> lines.field(amount.toString());
        case CellValue.Day(var day) -> lines.field(day.toString());
        case CellValue.Flag(boolean yes) -> lines.field(yes ? "t" : "f");
      }
    }
    lines.end();
  }

  /** A database keeps no text with the character 0 in it. */
  private String checked(String text, RegisterRecord cells, int place) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "%s, row %d, %s: the character U+0000 cannot be stored. Delete it."
              .formatted(
                  cells.file().name(), cells.row(), table.register().columns().get(place).name()));
    }
    return text;
  }
}
