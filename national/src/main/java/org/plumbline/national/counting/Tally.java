package org.plumbline.national.counting;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 计数. Counts under names, which add up whatever the order of the parts. */
public final class Tally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, Long> counts = new TreeMap<>();

  /** A tally of these counts. */
  public static Tally of(Map<String, Long> counts) {
    Tally tally = new Tally();
    counts.forEach(tally::add);
    return tally;
  }

  /** Adds to the count of a name. */
  public void add(String name, long count) {
    if (count != 0) {
      counts.merge(name, count, Long::sum);
    }
  }

  /** Adds all counts of another. */
  public void add(Tally other) {
    other.counts.forEach(this::add);
  }

  public long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** All counts, in the order of their names. */
  public SortedMap<String, Long> counts() {
    return counts;
  }
}
