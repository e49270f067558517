package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;

/**
 * 截至某日的行. The rows of a register's table as they are known on a day: without the records of later
 * days, and a day that has not come yet is absent. Fields of the same names stand for its columns.
 */
record KnownRows(RegisterTable table, AsOf asOf) {

  private static final String ALIAS = "known";

  /** What statements select from. */
  Table<?> from() {
    List<SelectFieldOrAsterisk> selected = new ArrayList<>();
    selected.add(RegisterTable.FILE);
    selected.add(RegisterTable.ROW);
    for (Column column : table.register().columns()) {
      selected.add(known(column));
    }
    return DSL.select(selected).from(table.records()).where(isKnown()).asTable(ALIAS);
  }

  private Condition isKnown() {
    return table
        .register()
        .date()
        .map(this::dayOf)
        .map(day -> day.isNull().or(day.le(asOf.day())))
        .orElseGet(DSL::trueCondition);
  }

  private Field<?> known(Column column) {
    if (column.type() instanceof ColumnType.Day(boolean future, _) && !future) {
      Field<LocalDate> day = dayOf(column.name());
      return DSL.when(day.le(asOf.day()), day).as(day);
    }
    return cell(column);
  }

  Field<?> cell(Column column) {
    return table.field(column.name());
  }

  Field<LocalDate> day(Column column) {
    return dayOf(column.name());
  }

  Field<BigDecimal> amount(Column column) {
    return table.field(column.name()).coerce(SQLDataType.NUMERIC);
  }

  /** The day from which on a record is known; absent where the register has none. */
  Field<LocalDate> recordDay() {
    return table
        .register()
        .date()
        .map(this::dayOf)
        .orElseGet(() -> DSL.castNull(SQLDataType.LOCALDATE));
  }

  private Field<LocalDate> dayOf(String column) {
    return table.field(column).coerce(SQLDataType.LOCALDATE);
  }
}
