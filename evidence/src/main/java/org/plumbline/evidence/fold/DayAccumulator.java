package org.plumbline.evidence.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/** Keeps the day that comes first in an order: the earliest, the latest. */
final class DayAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final Cells.Date of;
  private final Comparator<LocalDate> order;
  private Optional<LocalDate> best = Optional.empty();
  private long records;

  DayAccumulator(Predicate<RegisterRecord> where, Cells.Date of, Comparator<LocalDate> order) {
    this.where = where;
    this.of = of;
    this.order = order;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    Optional<LocalDate> day = where.test(cells) ? of.of(cells) : Optional.empty();
    if (day.isEmpty()) {
      return false;
    }
    take(day.get());
    records++;
    return true;
  }

  private void take(LocalDate day) {
    if (best.isEmpty() || order.compare(day, best.get()) < 0) {
      best = Optional.of(day);
    }
  }

  @Override
  public void merge(Accumulator other) {
    DayAccumulator same = (DayAccumulator) other;
    same.best.ifPresent(this::take);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return new Tally.Day(best, records);
  }
}
