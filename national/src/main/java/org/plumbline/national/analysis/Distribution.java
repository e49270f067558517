package org.plumbline.national.analysis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 分布. How often each amount occurs, and the amounts below which so many lie; exact. */
final class Distribution {

  private static final int HUNDRED = 100;

  private final SortedMap<BigDecimal, Long> counts = new TreeMap<>();
  private long size;

  void add(BigDecimal amount, long count) {
    counts.merge(amount, count, Long::sum);
    size += count;
  }

  long size() {
    return size;
  }

  /**
   * The amount by nearest rank: at least so many of a hundred are not above it.
   *
   * @throws IllegalStateException if there is none at all
   */
  BigDecimal percentile(int hundredths) {
    long rank = Math.max(1, (size * hundredths + HUNDRED - 1) / HUNDRED);
    long seen = 0;
    for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("A distribution of nothing");
  }
}
