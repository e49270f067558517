package org.plumbline.evidence.measure;

import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.model.quantity.Unit;

/** 记录的值. An amount that one record gives; absent where one of its cells is. */
public sealed interface RowValue {

  /** The unit of the amount. */
  default Unit unit() {
    return switch (this) {
      case Cell(Column column) ->
          column.type() instanceof ColumnType.Amount amount ? amount.unit() : Unit.NONE;
      case Elapsed(_, _, Span span) -> span.unit();
      case Product(_, _, Unit unit) -> unit;
    };
  }

  /** 栏目. The amount in a column. */
  record Cell(Column column) implements RowValue {}

  /** 历时. Time from one day to another. */
  record Elapsed(Column from, Column to, Span span) implements RowValue {}

  /** 积. One amount times another. */
  record Product(Column left, Column right, Unit unit) implements RowValue {}
}
