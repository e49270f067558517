package org.plumbline.national.analysis;

import java.util.Arrays;

/**
 * 最小哈希. Finds sets that are nearly equal without comparing all with all: the smallest of many
 * hashes agrees in two sets as often as the sets share members (Broder 1997), and sets that agree
 * in one whole band of them become candidates.
 *
 * @param bands in how many bands the hashes are grouped
 * @param rows hashes of a band
 */
record MinHash(int bands, int rows) {

  /**
   * Finds 99 of 100 pairs that share four fifths, and passes over nearly all that share a third.
   */
  static final MinHash USUAL = new MinHash(12, 5);

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  /** One number for each band; sets that are equal have equal ones. */
  long[] bandsOf(long[] features) {
    long[] found = new long[bands];
    for (int band = 0; band < bands; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = Mixing.mixed(hash * GAMMA + smallest(features, band * rows + row));
      }
      found[band] = hash;
    }
    return found;
  }

  private static long smallest(long[] features, int permutation) {
    long seed = GAMMA * (permutation + 1);
    long least = Long.MAX_VALUE;
    for (long feature : features) {
      least = Math.min(least, Mixing.mixed(feature ^ seed));
    }
    return least;
  }

  /** The share of members that two sets have in common, in thousandths; both are sorted. */
  static int likeness(long[] one, long[] other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = one.length + other.length - common;
    return all == 0 ? 0 : common * 1000 / all;
  }

  /** Sorted, each once. */
  static long[] set(long[] features) {
    return Arrays.stream(features).sorted().distinct().toArray();
  }
}
