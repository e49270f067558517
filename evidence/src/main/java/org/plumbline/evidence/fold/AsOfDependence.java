package org.plumbline.evidence.fold;

import java.util.stream.Stream;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;

/**
 * Whether what a record adds to a leaf stays the same from the day on which the record is known. If
 * it does, later days only add records; if not (a later cell is filled in, a window slides), every
 * day has to be folded on its own.
 */
record AsOfDependence(Register register) {

  static boolean isSettled(Leaf leaf) {
    AsOfDependence dependence = new AsOfDependence(leaf.register());
    return dependence.isSettled(leaf.where()) && dependence.isFoldSettled(leaf);
  }

  private boolean isFoldSettled(Leaf leaf) {
    return switch (leaf) {
      case Leaf.Count _ -> true;
      case Leaf.Distinct distinct -> distinct.columns().stream().allMatch(this::isSettled);
      case Leaf.Sum(_, RowValue of) -> isSettled(of);
      case Leaf.Average(_, RowValue of) -> isSettled(of);
      case Leaf.Minimum(_, RowValue of) -> isSettled(of);
      case Leaf.Maximum(_, RowValue of) -> isSettled(of);
      case Leaf.Farthest(_, RowValue of, _) -> isSettled(of);
      case Leaf.Share(_, Condition of, Weighing weighing, _) ->
          isSettled(of)
              && !(weighing instanceof Weighing.ByGroup(Column column) && !isSettled(column));
      case Leaf.Earliest(_, Column of) -> isSettled(of);
      case Leaf.Latest(_, Column of) -> isSettled(of);
      case Leaf.Balance(_, Leaf.Flow flow, _) -> isSettled(flow);
      case Leaf.LowestBalance(_, Leaf.Flow flow, Period over) ->
          isSettled(flow) && !isSliding(over);
      case Leaf.Turnover(_, Leaf.Flow flow, Period over, _) -> isSettled(flow) && !isSliding(over);
    };
  }

  private boolean isSettled(Leaf.Flow flow) {
    return isSettled(flow.of()) && isSettled(flow.plus()) && isSettled(flow.minus());
  }

  private boolean isSettled(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().allMatch(this::isSettled);
      case Condition.Any(var parts) -> parts.stream().allMatch(this::isSettled);
      case Condition.Not(Condition part) -> isSettled(part);
      case Condition.Present(Column column) -> isSettled(column);
      case Condition.OneOf(Column column, _) -> isSettled(column);
      case Condition.Amounts(RowValue of, _, _) -> isSettled(of);
      case Condition.Days(Column column, _, _) -> isSettled(column);
      case Condition.Columns(Column column, _, Column other) ->
          isSettled(column) && isSettled(other);
      case Condition.Within(Column column, Period period) ->
          isSettled(column)
              && !isSliding(period)
              && (period != Period.Named.YEAR || isRegisterDate(column));
    };
  }

  private boolean isSettled(RowValue value) {
    return columns(value).allMatch(this::isSettled);
  }

  private static Stream<Column> columns(RowValue value) {
    return switch (value) {
      case RowValue.Cell(Column column) -> Stream.of(column);
      case RowValue.Elapsed(Column from, Column to, _) -> Stream.of(from, to);
      case RowValue.Product(Column left, Column right, _) -> Stream.of(left, right);
    };
  }

  /** A day that may lie ahead is known at once; any other only when it has come. */
  private boolean isSettled(Column column) {
    return !(column.type() instanceof ColumnType.Day(boolean future, _))
        || future
        || isRegisterDate(column);
  }

  private boolean isRegisterDate(Column column) {
    return register.date().filter(column.name()::equals).isPresent();
  }

  private static boolean isSliding(Period period) {
    return switch (period) {
      case Period.Last _, Period.Next _ -> true;
      case Period.Named _, Period.Between _ -> false;
    };
  }
}
