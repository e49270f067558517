package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.RegisterRecord;

/** Makes accumulators: columns become places, conditions become predicates, once. */
final class CompiledLeaf {

  private final Cells cells;
  private final Predicates predicates;
  private final Predicate<RegisterRecord> where;

  private CompiledLeaf(Leaf leaf, AsOf asOf) {
    this.cells = new Cells(leaf.register(), asOf);
    this.predicates = new Predicates(cells);
    this.where = predicates.of(leaf.where());
  }

  /** An accumulator that has taken in nothing yet. */
  static Accumulator start(Leaf leaf, AsOf asOf) {
    return new CompiledLeaf(leaf, asOf).accumulator(leaf);
  }

  private Accumulator accumulator(Leaf leaf) {
    return switch (leaf) {
      case Leaf.Count _ -> new CountAccumulator(where);
      case Leaf.Distinct(_, List<Column> columns, _) ->
          new DistinctAccumulator(where, columns.stream().map(cells::cell).toList());
      case Leaf.Sum(_, RowValue of) -> new SumAccumulator(where, cells.number(of));
      case Leaf.Average(_, RowValue of) -> new SumAccumulator(where, cells.number(of));
      case Leaf.Minimum(_, RowValue of) -> extreme(of, Comparator.naturalOrder());
      case Leaf.Maximum(_, RowValue of) -> extreme(of, Comparator.reverseOrder());
      case Leaf.Farthest(_, RowValue of, BigDecimal from) ->
          extreme(of, ExtremeAccumulator.farthestFrom(from));
      case Leaf.Share(_, Condition of, Weighing weighing, _) -> share(of, weighing);
      case Leaf.Earliest(_, Column of) ->
          new DayAccumulator(where, cells.date(of), Comparator.naturalOrder());
      case Leaf.Latest(_, Column of) ->
          new DayAccumulator(where, cells.date(of), Comparator.reverseOrder());
      case Leaf.Balance(_, Flow flow, BalanceDay at) -> {
        LocalDate day = cells.asOf().day(at);
        yield flow(flow, new DateRange(day.plusDays(1), day), FlowAccumulator::balance);
      }
      case Leaf.LowestBalance(_, Flow flow, Period over) ->
          flow(flow, cells.asOf().range(over), FlowAccumulator::lowest);
      case Leaf.Turnover(_, Flow flow, Period over, _) ->
          flow(flow, cells.asOf().range(over), FlowAccumulator::turned);
    };
  }

  private Accumulator extreme(RowValue of, Comparator<BigDecimal> order) {
    return new ExtremeAccumulator(where, cells.number(of), order);
  }

  private Accumulator share(Condition of, Weighing weighing) {
    Predicate<RegisterRecord> meets = predicates.of(of);
    return switch (weighing) {
      case Weighing.ByRecord _ ->
          new ShareAccumulator(where, meets, _ -> Optional.of(BigDecimal.ONE));
      case Weighing.ByGroup(Column column) ->
          new GroupShareAccumulator(where, meets, cells.cell(column));
      case Weighing.ByAmount(Column column) ->
          new ShareAccumulator(where, meets, cells.number(column));
    };
  }

  private Accumulator flow(Flow flow, DateRange period, Function<FlowAccumulator, Tally> finish) {
    Cells.Date on = cells.registerDate().orElse(_ -> Optional.empty());
    var movement =
        new FlowAccumulator.Movement(
            where,
            predicates.of(flow.plus()),
            predicates.of(flow.minus()),
            cells.number(flow.of()),
            on);
    return new FlowAccumulator(movement, period, finish);
  }
}
