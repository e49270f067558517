package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;

/** Finds the cells of a register's records once, and reads them as they are known on a day. */
record Cells(Register register, AsOf asOf) {

  /** Reads one cell. */
  interface Cell {
    CellValue of(RegisterRecord cells);
  }

  /** Reads one amount. */
  interface Number {
    Optional<BigDecimal> of(RegisterRecord cells);
  }

  /** Reads one day. */
  interface Date {
    Optional<LocalDate> of(RegisterRecord cells);
  }

  /** A day after the as-of day reads as absent, unless its column looks ahead. */
  Cell cell(Column column) {
    int place = place(column.name());
    if (column.type() instanceof ColumnType.Day(boolean future, _) && !future) {
      LocalDate last = asOf.day();
      return cells ->
          cells.at(place) instanceof CellValue.Day(LocalDate day) && day.isAfter(last)
              ? CellValue.ABSENT
              : cells.at(place);
    }
    return cells -> cells.at(place);
  }

  Date date(Column column) {
    Cell cell = cell(column);
    return cells ->
        cell.of(cells) instanceof CellValue.Day(LocalDate day)
            ? Optional.of(day)
            : Optional.empty();
  }

  Number number(RowValue value) {
    return switch (value) {
      case RowValue.Cell(Column column) -> number(column);
      case RowValue.Elapsed(Column from, Column to, Span span) -> elapsed(from, to, span);
      case RowValue.Product product -> product(product);
    };
  }

  Number number(Column column) {
    int place = place(column.name());
    return cells ->
        cells.at(place) instanceof CellValue.Amount(BigDecimal amount)
            ? Optional.of(amount)
            : Optional.empty();
  }

  /** The day from which on a record is known. */
  Optional<Date> registerDate() {
    return register
        .date()
        .map(this::place)
        .map(place ->
            cells ->
                cells.at(place) instanceof CellValue.Day(LocalDate day)
                    ? Optional.of(day)
                    : Optional.empty());
  }

  /** What makes one value different from another; an absent cell is its own key. */
  static Object key(CellValue value) {
    return switch (value) {
      case CellValue.Words(String text) -> text;
      case CellValue.Amount(BigDecimal amount) -> amount.stripTrailingZeros();
      case CellValue.Day(LocalDate day) -> day;
      case CellValue.Flag(boolean yes) -> yes;
      case CellValue.Absent absent -> absent;
    };
  }

  private Number elapsed(Column from, Column to, Span span) {
    Date start = date(from);
    Date end = date(to);
    return cells ->
        start
            .of(cells)
            .flatMap(
                first -> end.of(cells).map(last -> BigDecimal.valueOf(span.between(first, last))));
  }

  private Number product(RowValue.Product product) {
    Number first = number(product.left());
    Number second = number(product.right());
    Fraction factor = Fraction.factor(product);
    return cells ->
        first
            .of(cells)
            .flatMap(one ->
                second
                    .of(cells)
                    .map(other -> Fraction.of(one.multiply(other)).times(factor).rounded()));
  }

  private int place(String column) {
    return register
        .findColumn(column)
        .orElseThrow(
            () -> new IllegalArgumentException(register.name() + " has no column " + column));
  }
}
