package org.plumbline.evidence.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 台账遍历. Folds the records of one register for many leaves at once. A register may be folded in
 * parts, in any order and on different machines, and the parts merged. Memory is bounded by the
 * groups that leaves tell apart (different values, days), not by the records.
 */
public final class RegisterFold {

  private final List<Leaf> leaves;
  private final List<Accumulator> accumulators = new ArrayList<>();

  /** The latest day of each leaf's records, by its place; to look a leaf up would hash its tree. */
  private final List<Optional<LocalDate>> latest;

  private final Optional<Cells.Date> registerDate;
  private final LocalDate last;

  /** Begins a fold of {@code register}; the leaves are folds over it. */
  public RegisterFold(Register register, List<Leaf> leaves, AsOf asOf) {
    this.leaves = List.copyOf(leaves);
    for (Leaf leaf : leaves) {
      accumulators.add(CompiledLeaf.start(leaf, asOf));
    }
    this.latest = new ArrayList<>(Collections.nCopies(leaves.size(), Optional.empty()));
    this.registerDate = new Cells(register, asOf).registerDate();
    this.last = asOf.day();
  }

  /** Takes in a record, if it is known by the as-of day. */
  public void add(RegisterRecord cells) {
    Optional<LocalDate> day = day(cells);
    if (!isKnown(day)) {
      return;
    }
    for (int i = 0; i < accumulators.size(); i++) {
      if (accumulators.get(i).add(cells) && day.isPresent()) {
        see(i, day);
      }
    }
  }

  private void see(int place, Optional<LocalDate> day) {
    Optional<LocalDate> before = latest.get(place);
    if (before.isEmpty() || day.filter(before.get()::isBefore).isPresent()) {
      latest.set(place, day);
    }
  }

  /** Whether the record is known by the as-of day and {@code leaf}, the only one, counts it. */
  public boolean counts(RegisterRecord cells) {
    return isKnown(day(cells)) && accumulators.getFirst().add(cells);
  }

  /** What the only leaf has come to. */
  Tally only() {
    return accumulators.getFirst().tally();
  }

  /** Takes in what another fold of the same leaves took in. */
  public void merge(RegisterFold other) {
    for (int i = 0; i < accumulators.size(); i++) {
      accumulators.get(i).merge(other.accumulators.get(i));
      see(i, other.latest.get(i));
    }
  }

  /** What each leaf has come to. */
  public Map<Leaf, Tally> tallies() {
    Map<Leaf, Tally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < accumulators.size(); i++) {
      tallies.put(leaves.get(i), accumulators.get(i).tally());
    }
    return tallies;
  }

  /** The day of the last record that a leaf counted; absent where records have no day. */
  public Optional<LocalDate> findLatest(Leaf leaf) {
    int place = leaves.indexOf(leaf);
    return place < 0 ? Optional.empty() : latest.get(place);
  }

  private Optional<LocalDate> day(RegisterRecord cells) {
    return registerDate.flatMap(date -> date.of(cells));
  }

  private boolean isKnown(Optional<LocalDate> day) {
    return day.isEmpty() || !day.get().isAfter(last);
  }
}
