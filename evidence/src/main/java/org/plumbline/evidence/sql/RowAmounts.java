package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.fold.Fraction;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.register.Column;

/** The amounts that records give, as exact numeric expressions; null where a cell is absent. */
record RowAmounts(KnownRows rows) {

  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  /** More than the days of any month, so that a day never makes a month. */
  private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(32);

  Field<BigDecimal> of(RowValue value) {
    return switch (value) {
      case RowValue.Cell(Column column) -> rows.amount(column);
      case RowValue.Elapsed(Column from, Column to, Span span) ->
          elapsed(rows.day(from), rows.day(to), span);
      case RowValue.Product product -> product(product);
    };
  }

  private static Field<BigDecimal> elapsed(Field<LocalDate> from, Field<LocalDate> to, Span span) {
    return switch (span.counting()) {
      case DAYS -> DSL.localDateDiff(to, from).cast(SQLDataType.NUMERIC);
      case MONTHS -> wholeQuotient(dayNumber(to).minus(dayNumber(from)), DSL.val(DAYS_A_MONTH));
    };
  }

  /** Numbers whose difference, in whole months, is that of the days. */
  private static Field<BigDecimal> dayNumber(Field<LocalDate> day) {
    Field<BigDecimal> months =
        number(DSL.year(day)).mul(MONTHS_A_YEAR).plus(number(DSL.month(day)));
    return months.mul(DAYS_A_MONTH).plus(number(DSL.day(day)));
  }

  private static Field<BigDecimal> number(Field<Integer> part) {
    return part.cast(SQLDataType.NUMERIC);
  }

  /**
   * Rounded half up to the decimals of the fold, from whole numbers, so without an error before.
   */
  private Field<BigDecimal> product(RowValue.Product product) {
    Fraction factor = Fraction.factor(product);
    BigDecimal places = BigDecimal.TEN.pow(Fraction.DECIMALS);
    Field<BigDecimal> scaled =
        rows.amount(product.left())
            .mul(rows.amount(product.right()))
            .mul(factor.numerator().multiply(places));
    BigDecimal divisor = factor.denominator();
    Field<BigDecimal> half = DSL.abs(scaled).mul(BigDecimal.TWO).plus(divisor);
    Field<BigDecimal> rounded =
        function("sign", scaled)
            .mul(wholeQuotient(half, DSL.val(divisor.multiply(BigDecimal.TWO))))
            .mul(BigDecimal.ONE.movePointLeft(Fraction.DECIMALS));
    return function("trim_scale", rounded);
  }

  /** What goes into a number so many whole times, towards zero. */
  private static Field<BigDecimal> wholeQuotient(Field<BigDecimal> of, Field<BigDecimal> by) {
    return function("div", of, by);
  }

  private static Field<BigDecimal> function(String name, Field<?>... arguments) {
    return DSL.function(name, SQLDataType.NUMERIC, arguments);
  }
}
