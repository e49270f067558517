package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;

/** 成批入库. One way of a register's records into a table, batch by batch, a column an array. */
final class RegisterLoad {

  private static final int BATCH = 5_000;

  private final DSLContext database;
  private final RegisterTable table;
  private final Table<Record> into;
  private final int firstFile;
  private final Map<RegisterFile, Integer> files = new LinkedHashMap<>();
  private final List<@Nullable Object[]> batch = new ArrayList<>();

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
   * @throws org.jooq.exception.IntegrityConstraintViolationException if a key is there already
   */
  void load(Records records) {
    records.forEach(this::add);
    flush();
  }

  Map<RegisterFile, Integer> files() {
    return files;
  }

  private void add(RegisterRecord cells) {
    @Nullable Object[] row = new @Nullable Object[cells.values().size() + 2];
    row[0] = files.computeIfAbsent(cells.file(), _ -> firstFile + files.size());
    row[1] = cells.row();
    for (int place = 0; place < cells.values().size(); place++) {
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
    if (batch.isEmpty()) {
      return;
    }
    List<Field<?>> fields = new ArrayList<>(List.of(RegisterTable.FILE, RegisterTable.ROW));
    fields.addAll(table.fields());
    List<QueryPart> arrays = new ArrayList<>();
    arrays.add(DSL.val(column(0, Integer[]::new), SQLDataType.INTEGER.array()));
    arrays.add(DSL.val(column(1, Integer[]::new), SQLDataType.INTEGER.array()));
    List<Column> columns = table.register().columns();
    for (int place = 0; place < columns.size(); place++) {
      arrays.add(array(columns.get(place).type(), place + 2));
    }
    database.execute(
        "insert into {0} ({1}) select * from unnest({2})",
        into, DSL.list(fields), DSL.list(arrays));
    batch.clear();
  }

  private Field<?> array(ColumnType type, int place) {
    return switch (type) {
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ ->
          DSL.val(column(place, String[]::new), SQLDataType.CLOB.array());
      case ColumnType.Amount _ ->
          DSL.val(column(place, BigDecimal[]::new), SQLDataType.NUMERIC.array());
      case ColumnType.Day _ ->
          DSL.val(column(place, LocalDate[]::new), SQLDataType.LOCALDATE.array());
      case ColumnType.YesNo _ ->
          DSL.val(column(place, Boolean[]::new), SQLDataType.BOOLEAN.array());
    };
  }

  private <T> T[] column(int place, IntFunction<T[]> empty) {
    return batch.stream().map(row -> row[place]).toArray(empty);
  }
}
