package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Unit;

/** 栏目类型. What a cell of a column may hold. */
public sealed interface ColumnType {

  /** 文本. Any words. */
  record Text() implements ColumnType {}

  /** 选项. One word of a list. */
  record Choice(List<String> values) implements ColumnType {

    public Choice {
      values = List.copyOf(values);
    }
  }

  /**
   * 数值. An exact amount in a unit.
   *
   * @param unit {@link Unit#NONE} for a bare number
   * @param whole whether only whole numbers are allowed
   */
  record Amount(Unit unit, boolean whole, Optional<BigDecimal> min, Optional<BigDecimal> max)
      implements ColumnType {}

  /**
   * 日期. A day.
   *
   * @param future whether it may lie ahead, as a due day does; otherwise a day after the as-of day
   *     has not happened yet and reads as absent
   * @param inFiscalYear whether a day outside the fiscal year is refused
   */
  record Day(boolean future, boolean inFiscalYear) implements ColumnType {}

  /** 是否. A yes/no fact. */
  record YesNo() implements ColumnType {}

  /** 引用. The key of a record in another register. */
  record Reference(String register) implements ColumnType {}
}
