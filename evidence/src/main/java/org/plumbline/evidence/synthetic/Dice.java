package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.regulation.ContentHash;

/**
 * Chance that repeats itself. The algorithm is named and only its 64 raw bits are used, so that
 * another Java makes the same records.
 */
final class Dice {

  private static final String ALGORITHM = "Xoshiro256PlusPlus";
  private static final int HEXADECIMAL = 16;
  private static final long MILLION = 1_000_000;

  private final RandomGenerator bits;

  private Dice(long seed) {
    this.bits = RandomGeneratorFactory.of(ALGORITHM).create(seed);
  }

  /** Dice of one register: adding a register does not change the others. */
  static Dice of(long seed, String register) {
    String hash = ContentHash.start().add(Long.toString(seed)).add(register).end();
    return new Dice(Long.parseLong(hash, HEXADECIMAL));
  }

  /** A whole number from 0 to below {@code bound}. */
  long below(long bound) {
    return Long.remainderUnsigned(bits.nextLong(), bound);
  }

  int between(int least, int most) {
    return (int) (least + below(1L + most - least));
  }

  boolean hits(BigDecimal share) {
    return BigDecimal.valueOf(below(MILLION)).compareTo(share.movePointRight(6)) < 0;
  }

  /** A number of so many decimals, both ends included. */
  BigDecimal between(BigDecimal least, BigDecimal most, int decimals) {
    BigInteger from = least.setScale(decimals, RoundingMode.CEILING).unscaledValue();
    BigInteger to = most.setScale(decimals, RoundingMode.FLOOR).unscaledValue();
    if (from.compareTo(to) >= 0) {
      return new BigDecimal(from, decimals);
    }
    BigInteger count = to.subtract(from).add(BigInteger.ONE);
    BigInteger draw = new BigInteger(Long.toUnsignedString(bits.nextLong())).mod(count);
    return new BigDecimal(from.add(draw), decimals);
  }
}
