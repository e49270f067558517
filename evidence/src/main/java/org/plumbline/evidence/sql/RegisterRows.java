package org.plumbline.evidence.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.evidence.sql.StoredRow.Place;

/** 台账行. The records of one register as people look at them, write them and strike them out. */
public final class RegisterRows {

  private final DSLContext database;
  private final RegisterTable table;

  /** The rows of what a {@link RegisterStore} made in {@code home}. */
  public RegisterRows(DSLContext database, RegisterHome home, Register register) {
    this.database = database;
    this.table = new RegisterTable(register, home);
  }

  /** The records of one page. */
  public List<StoredRow> list(RowQuery query, long offset, int limit) {
    Map<Integer, RegisterFile> files = new RegisterFiles(database, table).read();
    return database
        .select(TableRecords.columns(table))
        .from(table.records())
        .where(wanted(query))
        .orderBy(order(query))
        .offset(offset)
        .limit(limit)
        .fetch(row -> row(row, files));
  }

  public long count(RowQuery query) {
    return database.selectCount().from(table.records()).where(wanted(query)).fetchSingle().value1();
  }

  /** Whether a record says {@code words} in a column. */
  public boolean says(Column column, String words) {
    Field<String> cell = table.field(column.name()).cast(SQLDataType.CLOB);
    return database.fetchExists(DSL.selectOne().from(table.records()).where(cell.eq(words)));
  }

  /** How many records each file gave. */
  public Map<Integer, Integer> countByFile() {
    return database
        .select(RegisterTable.FILE, DSL.count())
        .from(table.records())
        .groupBy(RegisterTable.FILE)
        .fetchMap(RegisterTable.FILE, DSL.count());
  }

  public Optional<StoredRow> find(Place place) {
    Map<Integer, RegisterFile> files = new RegisterFiles(database, table).read();
    return database
        .select(TableRecords.columns(table))
        .from(table.records())
        .where(at(place))
        .fetchOptional(row -> row(row, files));
  }

  /** The record that has the key of {@code values}. */
  public Optional<Place> findKey(List<CellValue> values) {
    Condition same = DSL.trueCondition();
    for (String name : table.register().key()) {
      int column = table.register().findColumn(name).orElseThrow();
      same =
          same.and(
              DSL.condition(
                  "{0} is not distinct from {1}", table.field(name), value(values, column)));
    }
    return database
        .select(RegisterTable.FILE, RegisterTable.ROW)
        .from(table.records())
        .where(same)
        .limit(1)
        .fetchOptional(row -> new Place(row.value1(), row.value2()));
  }

  /** Writes a record at the end of those of a file. */
  public Place add(int file, List<CellValue> values) {
    int row =
        database
                .select(DSL.coalesce(DSL.max(RegisterTable.ROW), DSL.val(0)))
                .from(table.records())
                .where(RegisterTable.FILE.eq(file))
                .fetchSingle()
                .value1()
            + 1;
    List<Field<?>> fields = new ArrayList<>(List.of(RegisterTable.FILE, RegisterTable.ROW));
    fields.addAll(table.fields());
    List<Object> bound = new ArrayList<>(List.of(DSL.val(file), DSL.val(row)));
    for (int column = 0; column < values.size(); column++) {
      bound.add(value(values, column));
    }
    database.insertInto(table.records()).columns(fields).values(bound).execute();
    return new Place(file, row);
  }

  /** Writes a record anew; tells whether it was there. */
  public boolean change(Place place, List<CellValue> values) {
    Map<Field<?>, Object> cells = new LinkedHashMap<>();
    for (int column = 0; column < values.size(); column++) {
      cells.put(table.fields().get(column), value(values, column));
    }
    return database.update(table.records()).set(cells).where(at(place)).execute() == 1;
  }

  /** Strikes a record out; tells whether it was there. */
  public boolean strike(Place place) {
    return database.deleteFrom(table.records()).where(at(place)).execute() == 1;
  }

  /** The number of the file that stands for what is typed in, made where it is not there yet. */
  public int typedFile(RegisterFile file) {
    RegisterFiles files = new RegisterFiles(database, table);
    return files.read().entrySet().stream()
        .filter(each -> each.getValue().equals(file))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> {
          int number = files.next();
          files.write(Map.of(file, number));
          return number;
        });
  }

  private Field<?> value(List<CellValue> values, int column) {
    @Nullable Object bound = RegisterTable.bound(values.get(column));
    return DSL.val(bound, table.fields().get(column).getDataType());
  }

  private static Condition at(Place place) {
    return RegisterTable.FILE.eq(place.file()).and(RegisterTable.ROW.eq(place.row()));
  }

  private Condition wanted(RowQuery query) {
    return query
        .words()
        .map(words ->
            table.register().columns().stream()
                .filter(column -> isText(column) && (query.personal() || !column.personal()))
                .map(column ->
                    table.field(column.name()).cast(SQLDataType.CLOB).containsIgnoreCase(words))
                .reduce(DSL.falseCondition(), Condition::or))
        .orElseGet(DSL::trueCondition);
  }

  private static boolean isText(Column column) {
    return switch (column.type()) {
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _, ColumnType.Day _ -> true;
      case ColumnType.Amount _, ColumnType.YesNo _ -> false;
    };
  }

  private List<SortField<?>> order(RowQuery query) {
    List<SortField<?>> order = new ArrayList<>();
    query
        .order()
        .map(column -> table.field(column.name()))
        .ifPresent(field ->
            order.add(query.descending() ? field.desc().nullsLast() : field.asc().nullsLast()));
    order.add(RegisterTable.FILE.asc());
    order.add(RegisterTable.ROW.asc());
    return order;
  }

  private StoredRow row(Record row, Map<Integer, RegisterFile> files) {
    RegisterRecord cells = TableRecords.cells(row, table, files);
    return new StoredRow(new Place(row.get(RegisterTable.FILE), cells.row()), cells);
  }
}
