package org.plumbline.evidence.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 台账入库. Puts registers into a schema of a PostgreSQL, a table each. All records are kept, those
 * after any as-of day too; each keeps the file and row it came from.
 */
public final class RegisterStore {

  private static final int BATCH = 2_000;

  private final DSLContext database;
  private final String schema;

  /** A store in {@code schema}, which is made where it is not there. */
  public RegisterStore(DSLContext database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  /** Puts all records of a register in, in place of those that were there. */
  public void replace(Records records) {
    RegisterTable table = new RegisterTable(records.register(), schema);
    database.transaction(transaction -> {
      DSLContext inside = transaction.dsl();
      inside.createSchemaIfNotExists(DSL.name(schema)).execute();
      inside.dropTableIfExists(table.records()).execute();
      inside.dropTableIfExists(table.files()).execute();
      create(inside, table);
      new Load(inside, table).load(records);
    });
  }

  /** The records of a register, read from its table in the order in which they were put in. */
  public Records records(Register register) {
    return new TableRecords(database, new RegisterTable(register, schema));
  }

  private static void create(DSLContext inside, RegisterTable table) {
    inside
        .createTable(table.records())
        .columns(RegisterTable.FILE, RegisterTable.ROW)
        .columns(table.fields())
        .execute();
    if (!table.key().isEmpty()) {
      constrainKey(inside, table);
    }
    new RegisterFiles(inside, table).create();
  }

  /** A key with a column that may be empty is unique, but no primary key to a database. */
  private static void constrainKey(DSLContext inside, RegisterTable table) {
    boolean whole = table.key().stream().noneMatch(field -> field.getDataType().nullable());
    if (whole) {
      inside.alterTable(table.records()).add(DSL.primaryKey(table.key())).execute();
    } else {
      inside.execute(
          "alter table {0} add unique nulls not distinct ({1})",
          table.records(), DSL.list(table.key()));
    }
  }

  /** One way of a register's records into its table, batch by batch. */
  private static final class Load {

    private final DSLContext database;
    private final RegisterTable table;
    private final Map<RegisterFile, Integer> files = new LinkedHashMap<>();
    private final List<@Nullable Object[]> batch = new ArrayList<>();

    Load(DSLContext database, RegisterTable table) {
      this.database = database;
      this.table = table;
    }

    void load(Records records) {
      records.forEach(this::add);
      flush();
      new RegisterFiles(database, table).write(files);
    }

    private void add(RegisterRecord cells) {
      List<CellValue> values = cells.values();
      @Nullable Object[] row = new @Nullable Object[values.size() + 2];
      row[0] = files.computeIfAbsent(cells.file(), _ -> files.size());
      row[1] = cells.row();
      for (int place = 0; place < values.size(); place++) {
        row[place + 2] = RegisterTable.bound(checked(cells, place));
      }
      batch.add(row);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    /** A database keeps no text with the character 0 in it. */
    private CellValue checked(RegisterRecord cells, int place) {
      CellValue value = cells.at(place);
      if (value instanceof CellValue.Words(String text) && text.indexOf('\0') >= 0) {
        Column column = table.register().columns().get(place);
        throw new IllegalArgumentException(
            "%s, row %d, %s: the character U+0000 cannot be stored. Delete it."
                .formatted(cells.file().name(), cells.row(), column.name()));
      }
      return value;
    }

    private void flush() {
      if (!batch.isEmpty()) {
        BatchBindStep bound = database.batch(insert());
        for (@Nullable Object[] row : batch) {
          bound = bound.bind(row);
        }
        bound.execute();
        batch.clear();
      }
    }

    private InsertValuesStepN<Record> insert() {
      List<Field<?>> fields = new ArrayList<>(List.of(RegisterTable.FILE, RegisterTable.ROW));
      fields.addAll(table.fields());
      return database
          .insertInto(table.records())
          .columns(fields)
          .values(new @Nullable Object[fields.size()]);
    }
  }
}
