package org.plumbline.evidence.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.RegisterRecord;

/** Counts different values of one or more columns. */
final class DistinctAccumulator implements Accumulator {

  private final Predicate<RegisterRecord> where;
  private final List<Cells.Cell> columns;
  private final Set<Object> seen = new HashSet<>();
  private long records;

  DistinctAccumulator(Predicate<RegisterRecord> where, List<Cells.Cell> columns) {
    this.where = where;
    this.columns = columns;
  }

  @Override
  public boolean add(RegisterRecord cells) {
    if (!where.test(cells)) {
      return false;
    }
    return columns.size() == 1 ? addOne(cells) : addSeveral(cells);
  }

  private boolean addOne(RegisterRecord cells) {
    Object key = Cells.key(columns.getFirst().of(cells));
    return !(key instanceof CellValue.Absent) && count(key);
  }

  private boolean addSeveral(RegisterRecord cells) {
    List<Object> keys = new ArrayList<>(columns.size());
    for (Cells.Cell column : columns) {
      Object key = Cells.key(column.of(cells));
      if (key instanceof CellValue.Absent) {
        return false;
      }
      keys.add(key);
    }
    return count(keys);
  }

  private boolean count(Object key) {
    seen.add(key);
    records++;
    return true;
  }

  @Override
  public void merge(Accumulator other) {
    DistinctAccumulator same = (DistinctAccumulator) other;
    seen.addAll(same.seen);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return new Tally.Distinct(seen.size(), records);
  }
}
