package org.plumbline.evidence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOrderByStep;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;

/** 库内记录. The records of a table, which are never held in memory together. */
record TableRecords(DSLContext database, RegisterTable table) implements Records {

  private static final int FETCHED_AT_ONCE = 2_000;

  @Override
  public Register register() {
    return table.register();
  }

  @Override
  public void forEach(Consumer<RegisterRecord> consumer) {
    database.transaction(transaction -> {
      DSLContext inside = transaction.dsl();
      forEach(
          inside,
          inside.select(columns(table)).from(table.records()),
          table,
          Integer.MAX_VALUE,
          consumer);
    });
  }

  /** The number of the file, the row and every column. */
  static List<SelectFieldOrAsterisk> columns(RegisterTable table) {
    List<SelectFieldOrAsterisk> columns = new ArrayList<>();
    columns.add(RegisterTable.FILE);
    columns.add(RegisterTable.ROW);
    columns.addAll(table.fields());
    return columns;
  }

  /**
   * Hands over the records that {@code query} selects by {@link #columns}, in the order of their
   * register.
   *
   * @param inside a transaction: without one the driver would hold them all
   * @param limit at most so many
   */
  static void forEach(
      DSLContext inside,
      SelectOrderByStep<Record> query,
      RegisterTable table,
      int limit,
      Consumer<RegisterRecord> consumer) {
    Map<Integer, RegisterFile> files = new RegisterFiles(inside, table).read();
    Select<Record> ordered = query.orderBy(RegisterTable.FILE, RegisterTable.ROW).limit(limit);
    try (Cursor<Record> rows = ordered.fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
      rows.forEach(row -> consumer.accept(cells(row, table, files)));
    }
  }

  /** A record, from a row of {@link #columns}. */
  static RegisterRecord cells(Record row, RegisterTable table, Map<Integer, RegisterFile> files) {
    RegisterFile file = Objects.requireNonNull(files.get(row.get(RegisterTable.FILE)));
    List<CellValue> values = new ArrayList<>(table.fields().size());
    for (Field<?> field : table.fields()) {
      values.add(RegisterTable.cell(row.get(field)));
    }
    return new RegisterRecord(file, row.get(RegisterTable.ROW), values);
  }
}
