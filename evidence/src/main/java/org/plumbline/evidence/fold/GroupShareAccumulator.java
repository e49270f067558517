package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.RegisterRecord;

/** Counts groups of records, and those of them in which one record meets a condition. */
final class GroupShareAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final Predicate<RegisterRecord> of;
  private final Cells.Cell by;
  private final Map<Object, Boolean> met = new HashMap<>();
  private long records;

  GroupShareAccumulator(
      Predicate<RegisterRecord> where, Predicate<RegisterRecord> of, Cells.Cell by) {
    this.where = where;
    this.of = of;
    this.by = by;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    if (!where.test(cells)) {
      return false;
    }
    Object group = Cells.key(by.of(cells));
    if (group instanceof CellValue.Absent) {
      return false;
    }
    met.merge(group, of.test(cells), Boolean::logicalOr);
    records++;
    return true;
  }

  @Override
  public void merge(Accumulator other) {
    GroupShareAccumulator same = (GroupShareAccumulator) other;
    same.met.forEach((group, meets) -> met.merge(group, meets, Boolean::logicalOr));
    records += same.records;
  }

  @Override
  public Tally tally() {
    long part = met.values().stream().filter(meets -> meets).count();
    return new Tally.Part(BigDecimal.valueOf(part), BigDecimal.valueOf(met.size()), records);
  }
}
