package org.plumbline.national.making;

import java.util.List;

/** Chance that repeats itself: SplitMix64, so that another Java makes the same plans. */
final class Chance {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final long MILLION = 1_000_000;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /** The chance of one thing, told from others by numbers: adding a thing changes no other. */
  static Chance of(long seed, long... which) {
    long state = mixed(seed);
    for (long each : which) {
      state = mixed(state + GAMMA * (each + 1));
    }
    return new Chance(state);
  }

  long bits() {
    state += GAMMA;
    return mixed(state);
  }

  /** From 0 to below {@code bound}. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(bits(), bound);
  }

  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /**
   * @param millionths how often, of a million
   */
  boolean hits(long millionths) {
    return Long.remainderUnsigned(bits(), MILLION) < millionths;
  }

  <T> T pick(List<T> things) {
    return things.get(below(things.size()));
  }

  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
