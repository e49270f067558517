package org.plumbline.evidence.fold;

import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/** Counts records. */
final class CountAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private long records;

  CountAccumulator(Predicate<RegisterRecord> where) {
    this.where = where;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    boolean counts = where.test(cells);
    if (counts) {
      records++;
    }
    return counts;
  }

  @Override
  public void merge(Accumulator other) {
    records += ((CountAccumulator) other).records;
  }

  @Override
  public Tally tally() {
    return new Tally.Count(records);
  }
}
