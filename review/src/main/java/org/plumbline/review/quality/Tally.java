package org.plumbline.review.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * 准确率和召回率. What was found and what was missed.
 *
 * @param right findings that a label confirms
 * @param wrong findings that no label confirms
 * @param missed labels without a finding
 */
public record Tally(int right, int wrong, int missed) {

  /** Nothing found, nothing missed. */
  public static final Tally NONE = new Tally(0, 0, 0);

  private static final int DECIMALS = 3;

  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** 准确率: how many of the findings are right; absent where nothing was found. */
  public Optional<BigDecimal> precision() {
    return share(right, right + wrong);
  }

  /** 召回率: how many of the defects are found; absent where there are none. */
  public Optional<BigDecimal> recall() {
    return share(right, right + missed);
  }

  private static Optional<BigDecimal> share(int part, int whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
  }
}
