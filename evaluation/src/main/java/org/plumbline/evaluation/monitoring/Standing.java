package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 进度判断. How an actual value stands against the schedule of its target.
 *
 * @param ofTarget forecast for the year as a share of the target, where one can be made
 * @param done whether the year's target is reached and stays so
 */
record Standing(
    Optional<BigDecimal> progress,
    Light light,
    Bilingual schedule,
    Optional<BigDecimal> ofTarget,
    Optional<Bilingual> forecast,
    boolean done) {

  Standing(
      Optional<BigDecimal> progress,
      Light light,
      Bilingual schedule,
      Optional<BigDecimal> ofTarget,
      Optional<Bilingual> forecast) {
    this(progress, light, schedule, ofTarget, forecast, false);
  }

  /** The same, of something that is finished for the year. */
  Standing finished() {
    return new Standing(progress, light, schedule, ofTarget, forecast, true);
  }

  static Standing unknown(Bilingual why) {
    return new Standing(Optional.empty(), Light.UNKNOWN, why, Optional.empty(), Optional.empty());
  }
}
