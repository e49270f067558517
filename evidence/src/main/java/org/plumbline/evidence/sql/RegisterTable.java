package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;

/**
 * 台账的数据表. How a database keeps a register: the names of its tables, a field for each column. Names
 * are always quoted. Registers and columns are called by letters, digits and underscores, so a name
 * with another sign in it is free for what Plumbline adds.
 */
final class RegisterTable {

  static final Field<Integer> FILE = DSL.field(DSL.name("$file"), SQLDataType.INTEGER.notNull());
  static final Field<Integer> ROW = DSL.field(DSL.name("$row"), SQLDataType.INTEGER.notNull());

  /** The order of characters does not hang on the server's language, and equal means the same. */
  private static final DataType<String> TEXT = SQLDataType.CLOB.collation(DSL.collation("C"));

  /** PostgreSQL cuts longer names off without a word. */
  private static final int LONGEST_NAME = 63;

  private static final int KEPT = 40;

  private final Register register;
  private final RegisterHome home;
  private final List<Field<?>> fields = new ArrayList<>();

  RegisterTable(Register register, RegisterHome home) {
    this.register = register;
    this.home = home;
    for (int place = 0; place < register.columns().size(); place++) {
      Column column = register.columns().get(place);
      String name = shortened(column.name(), place);
      fields.add(DSL.field(DSL.name(name), type(column.type()).nullable(!column.required())));
    }
  }

  Register register() {
    return register;
  }

  Table<Record> records() {
    return DSL.table(DSL.name(home.schema(), tableName()));
  }

  /** The files that records came from. */
  Table<Record> files() {
    return DSL.table(DSL.name(home.schema(), tableName() + "$files"));
  }

  private String tableName() {
    return shortened(home.prefix() + register.name(), register.name().hashCode());
  }

  /** Room is left for what is put behind a name. */
  private static String shortened(String name, int mark) {
    return name.length() <= LONGEST_NAME - "$files".length()
        ? name
        : name.substring(0, KEPT) + "$" + Integer.toHexString(mark);
  }

  /** A field for each column, in the order of the register. */
  List<Field<?>> fields() {
    return List.copyOf(fields);
  }

  /** The fields of the key. */
  List<Field<?>> key() {
    List<Field<?>> key = new ArrayList<>();
    register.key().forEach(column -> key.add(field(column)));
    return key;
  }

  Field<?> field(String column) {
    return fields.get(
        register
            .findColumn(column)
            .orElseThrow(
                () -> new IllegalArgumentException(register.name() + " has no column " + column)));
  }

  private static DataType<?> type(ColumnType type) {
    return switch (type) {
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ -> TEXT;
      case ColumnType.Amount _ -> SQLDataType.NUMERIC;
      case ColumnType.Day _ -> SQLDataType.LOCALDATE;
      case ColumnType.YesNo _ -> SQLDataType.BOOLEAN;
    };
  }

  /** What is bound for a cell. */
  static @Nullable Object bound(CellValue value) {
    return switch (value) {
      case CellValue.Absent _ -> null;
      case CellValue.Words(String text) -> text;
      case CellValue.Amount(BigDecimal amount) -> amount;
      case CellValue.Day(LocalDate day) -> day;
      case CellValue.Flag(boolean yes) -> yes;
    };
  }

  /** The cell that a database value stands for. */
  static CellValue cell(@Nullable Object value) {
    return switch (value) {
      case null -> CellValue.ABSENT;
      case String text -> new CellValue.Words(text);
      case BigDecimal amount -> new CellValue.Amount(amount);
      case LocalDate day -> new CellValue.Day(day);
      case Boolean yes -> new CellValue.Flag(yes);
      default ->
          throw new IllegalArgumentException(
              "no cell of a register: " + value.getClass().getName());
    };
  }
}
