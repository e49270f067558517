package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/** Keeps the value that comes first in an order: the least, the greatest, the farthest. */
final class ExtremeAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final Cells.Number of;
  private final Comparator<BigDecimal> order;
  private Optional<BigDecimal> best = Optional.empty();
  private long records;

  ExtremeAccumulator(
      Predicate<RegisterRecord> where, Cells.Number of, Comparator<BigDecimal> order) {
    this.where = where;
    this.of = of;
    this.order = order;
  }

  /** The farthest from a point first; of two as far, the smaller. */
  static Comparator<BigDecimal> farthestFrom(BigDecimal point) {
    Comparator<BigDecimal> nearest =
        Comparator.comparing((BigDecimal value) -> value.subtract(point).abs());
    return nearest.reversed().thenComparing(Comparator.naturalOrder());
  }

  @Override
  public boolean add(RegisterRecord cells) {
    Optional<BigDecimal> value = where.test(cells) ? of.of(cells) : Optional.empty();
    if (value.isEmpty()) {
      return false;
    }
    take(value.get());
    records++;
    return true;
  }

  private void take(BigDecimal value) {
    if (best.isEmpty() || order.compare(value, best.get()) < 0) {
      best = Optional.of(value);
    }
  }

  @Override
  public void merge(Accumulator other) {
    ExtremeAccumulator same = (ExtremeAccumulator) other;
    same.best.ifPresent(this::take);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return new Tally.Extreme(best.map(BigDecimal::stripTrailingZeros), records);
  }
}
