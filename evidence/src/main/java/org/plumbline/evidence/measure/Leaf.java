package org.plumbline.evidence.measure;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.model.quantity.Unit;

/** 台账统计. A fold over the records of one register. */
public sealed interface Leaf extends Measure {

  /** What is gone through. */
  Scope scope();

  default Register register() {
    return scope().register();
  }

  default Condition where() {
    return scope().where();
  }

  /** What kind of value this gives. */
  default ValueType leafType() {
    return switch (this) {
      case Count(_, Unit unit) -> new ValueType.Amount(unit);
      case Distinct(_, _, Unit unit) -> new ValueType.Amount(unit);
      case Sum(_, RowValue of) -> new ValueType.Amount(of.unit());
      case Average(_, RowValue of) -> new ValueType.Amount(of.unit());
      case Minimum(_, RowValue of) -> new ValueType.Amount(of.unit());
      case Maximum(_, RowValue of) -> new ValueType.Amount(of.unit());
      case Farthest(_, RowValue of, _) -> new ValueType.Amount(of.unit());
      case Share(_, _, _, Unit percent) -> new ValueType.Amount(percent);
      case Earliest _, Latest _ -> new ValueType.Day();
      case Balance(_, Flow flow, _) -> new ValueType.Amount(flow.of().unit());
      case LowestBalance(_, Flow flow, _) -> new ValueType.Amount(flow.of().unit());
      case Turnover(_, _, _, Unit percent) -> new ValueType.Amount(percent);
    };
  }

  /** 范围. The register, and which of its records count. */
  record Scope(Register register, Condition where) {}

  /** 出入. What comes in and what goes out of a stock or an account. */
  record Flow(RowValue of, Condition plus, Condition minus) {}

  /** 计数. Number of records. */
  record Count(Scope scope, Unit unit) implements Leaf {}

  /** 不同值计数. Number of different values; a record that lacks one of the columns is not counted. */
  record Distinct(Scope scope, List<Column> columns, Unit unit) implements Leaf {

    public Distinct {
      columns = List.copyOf(columns);
    }
  }

  /** 合计. Sum of the values present; of nothing it is 0. */
  record Sum(Scope scope, RowValue of) implements Leaf {}

  /** 平均. Mean of the values present. */
  record Average(Scope scope, RowValue of) implements Leaf {}

  /** 最小. */
  record Minimum(Scope scope, RowValue of) implements Leaf {}

  /** 最大. */
  record Maximum(Scope scope, RowValue of) implements Leaf {}

  /**
   * 最大偏离. The value farthest from a point; of two as far, the smaller.
   *
   * @param from in the unit of the values
   */
  record Farthest(Scope scope, RowValue of, BigDecimal from) implements Leaf {}

  /** 占比. The part of the records that meets a condition. */
  record Share(Scope scope, Condition of, Weighing weighing, Unit percent) implements Leaf {}

  /** 最早. The first day. */
  record Earliest(Scope scope, Column of) implements Leaf {}

  /** 最晚. The last day. */
  record Latest(Scope scope, Column of) implements Leaf {}

  /** 结存. What is there at the end of a day. */
  record Balance(Scope scope, Flow flow, BalanceDay at) implements Leaf {}

  /** 最低结存. The lowest end-of-day balance of a period. */
  record LowestBalance(Scope scope, Flow flow, Period over) implements Leaf {}

  /** 轮换率. What went out in a period, of what was there before its first day. */
  record Turnover(Scope scope, Flow flow, Period over, Unit percent) implements Leaf {}
}
