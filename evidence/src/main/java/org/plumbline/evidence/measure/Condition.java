package org.plumbline.evidence.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;

/**
 * 条件. What is asked of a record. It holds or does not, nothing between: a test on an absent cell
 * does not hold, and {@link Not} of it does.
 */
public sealed interface Condition {

  /** Holds for every record. */
  Condition ALWAYS = new All(List.of());

  /** 且. All hold; of none, true. */
  record All(List<Condition> parts) implements Condition {

    public All {
      parts = List.copyOf(parts);
    }
  }

  /** 或. One holds; of none, false. */
  record Any(List<Condition> parts) implements Condition {

    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** 非. The other does not hold. */
  record Not(Condition part) implements Condition {}

  /** 已填. The cell is not absent. */
  record Present(Column column) implements Condition {}

  /** 属于. The cell holds one of these. */
  record OneOf(Column column, List<CellValue> values) implements Condition {

    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** 数量比较. An amount of the record against a number in its unit. */
  record Amounts(RowValue of, Order order, BigDecimal bound) implements Condition {}

  /** 日期比较. A day against another. */
  record Days(Column column, Order order, LocalDate bound) implements Condition {}

  /** 栏目比较. A column against another of the same type and unit. */
  record Columns(Column column, Order order, Column other) implements Condition {}

  /** 期间. The day lies in a period. */
  record Within(Column column, Period period) implements Condition {}

  /** 比较. How one value stands to another. */
  enum Order {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    MORE_THAN(">"),
    LESS_THAN("<"),
    EQUALS("=");

    private final String sign;

    Order(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether it holds for what {@code compareTo} said. */
    public boolean holds(int comparison) {
      return switch (this) {
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
        case MORE_THAN -> comparison > 0;
        case LESS_THAN -> comparison < 0;
        case EQUALS -> comparison == 0;
      };
    }
  }
}
