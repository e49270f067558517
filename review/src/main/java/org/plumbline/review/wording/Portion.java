package org.plumbline.review.wording;

import java.math.BigDecimal;

/**
 * 份额. So many parts of so many, held against lengths of texts without division.
 *
 * @param parts of the whole's {@code of} parts
 */
public record Portion(long parts, long of) {

  /** A threshold between 0 and 1 with a few digits: 0.34 is 34 of 100. */
  public static Portion of(BigDecimal share) {
    return new Portion(
        share.unscaledValue().longValueExact(),
        BigDecimal.ONE.scaleByPowerOfTen(share.scale()).longValueExact());
  }

  /** Whether this portion of {@code whole} is {@code part} or more. */
  public boolean reaches(int part, int whole) {
    return part * of <= parts * whole;
  }
}
