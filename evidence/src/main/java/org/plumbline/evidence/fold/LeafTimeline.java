package org.plumbline.evidence.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 逐日求值. The values of one leaf as they were known on a row of days, from one pass over its
 * register. Where days only add records ({@link AsOfDependence}), each record is taken in once, for
 * the first day that knows it, and the days are merged one after the other; otherwise once a day.
 */
public final class LeafTimeline {

  private final Leaf leaf;
  private final List<LocalDate> days;
  private final int year;
  private final Optional<Cells.Date> registerDate;
  private final Map<Integer, Accumulator> news = new TreeMap<>();
  private final List<RegisterFold> daily = new ArrayList<>();

  /**
   * Begins a timeline.
   *
   * @param days ascending, at least one
   */
  public LeafTimeline(Leaf leaf, List<LocalDate> days, int year) {
    this.leaf = leaf;
    this.days = List.copyOf(days);
    this.year = year;
    this.registerDate = new Cells(leaf.register(), last()).registerDate();
    if (!AsOfDependence.isSettled(leaf)) {
      for (LocalDate day : days) {
        daily.add(new RegisterFold(leaf.register(), List.of(leaf), new AsOf(year, day)));
      }
    }
  }

  private AsOf last() {
    return new AsOf(year, days.getLast());
  }

  /** Takes in a record. */
  public void add(RegisterRecord cells) {
    daily.forEach(fold -> fold.add(cells));
    if (daily.isEmpty()) {
      int step = firstKnowing(cells);
      if (step < days.size()) {
        news.computeIfAbsent(step, _ -> CompiledLeaf.start(leaf, last())).add(cells);
      }
    }
  }

  /** The first of the days on which a record is known. */
  private int firstKnowing(RegisterRecord cells) {
    Optional<LocalDate> known = registerDate.flatMap(date -> date.of(cells));
    if (known.isEmpty()) {
      return 0;
    }
    int place = Collections.binarySearch(days, known.get());
    return place >= 0 ? place : -place - 1;
  }

  /** The value on each of the days. */
  public List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    Accumulator sum = CompiledLeaf.start(leaf, last());
    Tally tally = sum.tally();
    for (int step = 0; step < days.size(); step++) {
      Accumulator added = news.get(step);
      if (added != null) {
        sum.merge(added);
        tally = sum.tally();
      }
      Tally known = daily.isEmpty() ? tally : daily.get(step).only();
      outcomes.add(Finish.of(leaf, known, new AsOf(year, days.get(step))));
    }
    return outcomes;
  }
}
