package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Condition.Order;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.RegisterRecord;

/** Turns conditions into predicates over the records of one register, as known on a day. */
record Predicates(Cells cells) {

  Predicate<RegisterRecord> of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) -> any(parts);
      case Condition.Not(Condition part) -> of(part).negate();
      case Condition.Present(Column column) -> present(column);
      case Condition.OneOf(Column column, List<CellValue> values) -> oneOf(column, values);
      case Condition.Amounts(RowValue of, Order order, BigDecimal bound) ->
          amounts(of, order, bound);
      case Condition.Days(Column column, Order order, LocalDate bound) -> {
        Cells.Date date = cells.date(column);
        yield row -> holds(date.of(row), day -> order.holds(day.compareTo(bound)));
      }
      case Condition.Columns(Column column, Order order, Column other) ->
          columns(column, order, other);
      case Condition.Within(Column column, Period period) -> {
        Cells.Date date = cells.date(column);
        DateRange range = cells.asOf().range(period);
        yield row -> holds(date.of(row), range::contains);
      }
    };
  }

  private Predicate<RegisterRecord> all(List<Condition> parts) {
    return parts.stream().map(this::of).reduce(Predicate::and).orElse(_ -> true);
  }

  private Predicate<RegisterRecord> any(List<Condition> parts) {
    return parts.stream().map(this::of).reduce(Predicate::or).orElse(_ -> false);
  }

  private Predicate<RegisterRecord> present(Column column) {
    Cells.Cell cell = cells.cell(column);
    return row -> !(cell.of(row) instanceof CellValue.Absent);
  }

  private Predicate<RegisterRecord> oneOf(Column column, List<CellValue> values) {
    Cells.Cell cell = cells.cell(column);
    if (values.size() == 1) {
      Object only = Cells.key(values.getFirst());
      return row -> only.equals(Cells.key(cell.of(row)));
    }
    Set<Object> keys = values.stream().map(Cells::key).collect(Collectors.toUnmodifiableSet());
    return row -> keys.contains(Cells.key(cell.of(row)));
  }

  private Predicate<RegisterRecord> amounts(RowValue of, Order order, BigDecimal bound) {
    Cells.Number number = cells.number(of);
    return row -> holds(number.of(row), amount -> order.holds(amount.compareTo(bound)));
  }

  private Predicate<RegisterRecord> columns(Column column, Order order, Column other) {
    Cells.Cell left = cells.cell(column);
    Cells.Cell right = cells.cell(other);
    return row -> holds(compare(left.of(row), right.of(row)), order::holds);
  }

  /** Empty where one is absent, or the two are not of one kind. */
  private static Optional<Integer> compare(CellValue left, CellValue right) {
    return switch (left) {
      case CellValue.Words(String text) ->
          right instanceof CellValue.Words(String other)
              ? Optional.of(text.compareTo(other))
              : Optional.empty();
      case CellValue.Amount(BigDecimal amount) ->
          right instanceof CellValue.Amount(BigDecimal other)
              ? Optional.of(amount.compareTo(other))
              : Optional.empty();
      case CellValue.Day(LocalDate day) ->
          right instanceof CellValue.Day(LocalDate other)
              ? Optional.of(day.compareTo(other))
              : Optional.empty();
      case CellValue.Flag(boolean yes) ->
          right instanceof CellValue.Flag(boolean other)
              ? Optional.of(Boolean.compare(yes, other))
              : Optional.empty();
      case CellValue.Absent _ -> Optional.empty();
    };
  }

  private static <T> boolean holds(Optional<T> value, Predicate<T> test) {
    return value.isPresent() && test.test(value.get());
  }
}
