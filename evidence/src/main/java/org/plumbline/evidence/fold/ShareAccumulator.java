package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/** Weighs the records, and those of them that meet a condition. */
final class ShareAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final Predicate<RegisterRecord> of;
  private final Cells.Number weight;
  private BigDecimal part = BigDecimal.ZERO;
  private BigDecimal whole = BigDecimal.ZERO;
  private long records;

  ShareAccumulator(
      Predicate<RegisterRecord> where, Predicate<RegisterRecord> of, Cells.Number weight) {
    this.where = where;
    this.of = of;
    this.weight = weight;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    Optional<BigDecimal> amount = where.test(cells) ? weight.of(cells) : Optional.empty();
    if (amount.isEmpty()) {
      return false;
    }
    whole = whole.add(amount.get());
    if (of.test(cells)) {
      part = part.add(amount.get());
    }
    records++;
    return true;
  }

  @Override
  public void merge(Accumulator other) {
    ShareAccumulator same = (ShareAccumulator) other;
    part = part.add(same.part);
    whole = whole.add(same.whole);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return new Tally.Part(part, whole, records);
  }
}
