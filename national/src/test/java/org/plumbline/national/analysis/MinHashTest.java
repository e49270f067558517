package org.plumbline.national.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinHashTest {

  private static final int SIZE = 10;
  private static final int TRIES = 1_000;

  /** Two sets of ten hashes that have {@code common} of them in common. */
  private static long[][] pair(int common, long seed) {
    long[] one = LongStream.range(0, SIZE).map(i -> Mixing.mixed(seed + i)).toArray();
    long[] other =
        LongStream.range(0, SIZE)
            .map(i -> Mixing.mixed(seed + (i < common ? i : i + SIZE)))
            .toArray();
    return new long[][] {MinHash.set(one), MinHash.set(other)};
  }

  private static double foundShare(int common) {
    int found = 0;
    for (int i = 0; i < TRIES; i++) {
      long[][] sets = pair(common, 1_000L * i);
      long[] one = MinHash.USUAL.bandsOf(sets[0]);
      long[] other = MinHash.USUAL.bandsOf(sets[1]);
      boolean shared = false;
      for (int band = 0; band < one.length; band++) {
        shared |= one[band] == other[band];
      }
      found += shared ? 1 : 0;
    }
    return (double) found / TRIES;
  }

  @Test
  void findsNearCopiesAndPassesOverOthers() {
    assertThat(foundShare(10)).isEqualTo(1);
    assertThat(foundShare(9)).isGreaterThan(0.97); // nine of eleven in common
    assertThat(foundShare(5)).isLessThan(0.1); // five of fifteen
    assertThat(foundShare(0)).isZero();
  }

  @Property
  void likenessIsWhatSetsHaveInCommon(@ForAll @IntRange(max = SIZE) int common, @ForAll long seed) {
    long[][] sets = pair(common, seed);

    assertThat(MinHash.likeness(sets[0], sets[1])).isEqualTo(common * 1000 / (2 * SIZE - common));
  }

  @Property
  void orderDoesNotMatter(@ForAll long[] features) {
    long[] reversed = new long[features.length];
    Arrays.setAll(reversed, i -> features[features.length - 1 - i]);

    assertThat(MinHash.USUAL.bandsOf(features)).isEqualTo(MinHash.USUAL.bandsOf(reversed));
  }
}
