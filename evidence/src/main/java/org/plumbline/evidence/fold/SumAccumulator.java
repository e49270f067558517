package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/** Adds up the values present. */
final class SumAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final Cells.Number of;
  private BigDecimal sum = BigDecimal.ZERO;
  private long records;

  SumAccumulator(Predicate<RegisterRecord> where, Cells.Number of) {
    this.where = where;
    this.of = of;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    Optional<BigDecimal> value = where.test(cells) ? of.of(cells) : Optional.empty();
    if (value.isEmpty()) {
      return false;
    }
    sum = sum.add(value.get());
    records++;
    return true;
  }

  @Override
  public void merge(Accumulator other) {
    SumAccumulator same = (SumAccumulator) other;
    sum = sum.add(same.sum);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return new Tally.Sum(sum, records);
  }
}
