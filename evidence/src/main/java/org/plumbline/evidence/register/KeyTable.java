package org.plumbline.evidence.register;

import java.util.List;
import java.util.OptionalInt;

/**
 * 主键表. The keys of a register and their rows, 20 bytes a place at most three quarters full. A key
 * is held as a hash of 128 bits: that two different ones of two million share it has a chance below
 * 1 in 10²⁶. Keys made to share one would only have their own file refused.
 */
final class KeyTable {

  private static final int FIRST_PLACES = 1 << 10;

  /** Odd numbers without a pattern in their bits; different ones for the two halves. */
  private static final long HIGH_SEED = 0x243F6A8885A308D3L;

  private static final long HIGH_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long LOW_SEED = 0x13198A2E03707345L;
  private static final long LOW_FACTOR = 0xC2B2AE3D27D4EB4FL;

  private long[] high = new long[FIRST_PLACES];
  private long[] low = new long[FIRST_PLACES];

  /** Zero where a place is free. */
  private int[] rows = new int[FIRST_PLACES];

  private int size;

  /** Puts a key in; the row of an equal one that was there before, in its stead. */
  OptionalInt put(List<String> key, int row) {
    long highBits = hash(key, HIGH_SEED, HIGH_FACTOR);
    long lowBits = hash(key, LOW_SEED, LOW_FACTOR);
    int place = place(highBits, lowBits);
    if (rows[place] != 0) {
      return OptionalInt.of(rows[place]);
    }
    set(place, highBits, lowBits, row);
    size++;
    if (size > rows.length / 4 * 3) {
      grow();
    }
    return OptionalInt.empty();
  }

  boolean contains(List<String> key) {
    long highBits = hash(key, HIGH_SEED, HIGH_FACTOR);
    return rows[place(highBits, hash(key, LOW_SEED, LOW_FACTOR))] != 0;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldRows = rows;
    high = new long[oldRows.length * 2];
    low = new long[oldRows.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        set(place(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
      }
    }
  }

  private void set(int place, long highBits, long lowBits, int row) {
    high[place] = highBits;
    low[place] = lowBits;
    rows[place] = row;
  }

  /** Where the key is, or the free place where it belongs. */
  private int place(long highBits, long lowBits) {
    int mask = rows.length - 1;
    int place = (int) lowBits & mask;
    while (rows[place] != 0 && (high[place] != highBits || low[place] != lowBits)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The length before each part keeps {@code ab, c} from being {@code a, bc}. */
  private static long hash(List<String> key, long seed, long factor) {
    long hash = seed;
    for (String part : key) {
      hash = mixed(hash, part.length(), factor);
      for (int i = 0; i < part.length(); i++) {
        hash = mixed(hash, part.charAt(i), factor);
      }
    }
    return spread(hash);
  }

  private static long mixed(long hash, int next, long factor) {
    long product = (hash ^ next) * factor;
    return product ^ (product >>> 32);
  }

  /** The last step of SplitMix64: every bit comes to hang on all the others. */
  private static long spread(long hash) {
    long once = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
