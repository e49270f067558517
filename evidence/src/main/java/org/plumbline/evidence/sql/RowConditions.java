package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plumbline.evidence.fold.DateRange;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Condition.Order;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;

/**
 * Turns conditions into those of a database. Each is true or false and never null, so that {@code
 * not} of a test on an absent cell holds.
 */
record RowConditions(KnownRows rows) {

  /** No day of a register lies outside these, and every database knows them. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  org.jooq.Condition of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) -> any(parts);
      case Condition.Not(Condition part) -> DSL.not(of(part));
      case Condition.Present(Column column) -> rows.cell(column).isNotNull();
      case Condition.OneOf(Column column, List<CellValue> values) -> oneOf(column, values);
      case Condition.Amounts(RowValue of, Order order, BigDecimal bound) ->
          present(new RowAmounts(rows).of(of), order, DSL.val(bound));
      case Condition.Days(Column column, Order order, LocalDate bound) ->
          present(rows.day(column), order, DSL.val(clamped(bound)));
      case Condition.Columns(Column column, Order order, Column other) ->
          columns(rows.cell(column), order, rows.cell(other));
      case Condition.Within(Column column, Period period) ->
          within(rows.day(column), rows.asOf().range(period));
    };
  }

  private org.jooq.Condition all(List<Condition> parts) {
    return parts.stream()
        .map(this::of)
        .reduce(org.jooq.Condition::and)
        .orElseGet(DSL::trueCondition);
  }

  private org.jooq.Condition any(List<Condition> parts) {
    return parts.stream()
        .map(this::of)
        .reduce(org.jooq.Condition::or)
        .orElseGet(DSL::falseCondition);
  }

  private org.jooq.Condition oneOf(Column column, List<CellValue> values) {
    Field<Object> cell = rows.cell(column).coerce(untyped(rows.cell(column)));
    List<Object> wanted = new ArrayList<>();
    values.forEach(value -> wanted.add(Objects.requireNonNull(RegisterTable.bound(value))));
    return cell.isNotNull().and(cell.in(wanted));
  }

  /** Whether the day is there and in the range; an empty range holds none. */
  static org.jooq.Condition within(Field<LocalDate> day, DateRange range) {
    return day.isNotNull().and(day.ge(clamped(range.from()))).and(day.le(clamped(range.to())));
  }

  static LocalDate clamped(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }

  private static org.jooq.Condition columns(Field<?> left, Order order, Field<?> right) {
    if (!left.getType().equals(right.getType())) {
      return DSL.falseCondition();
    }
    return right
        .isNotNull()
        .and(present(left.coerce(untyped(left)), order, right.coerce(untyped(right))));
  }

  /** Fields of one Java type compare; which one it is, only the columns know. */
  @SuppressWarnings("unchecked")
  private static org.jooq.DataType<Object> untyped(Field<?> field) {
    return (org.jooq.DataType<Object>) field.getDataType();
  }

  private static <T> org.jooq.Condition present(Field<T> left, Order order, Field<T> right) {
    return left.isNotNull().and(compared(left, order, right));
  }

  private static <T> org.jooq.Condition compared(Field<T> left, Order order, Field<T> right) {
    return switch (order) {
      case AT_LEAST -> left.ge(right);
      case AT_MOST -> left.le(right);
      case MORE_THAN -> left.gt(right);
      case LESS_THAN -> left.lt(right);
      case EQUALS -> left.eq(right);
    };
  }
}
