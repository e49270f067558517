package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 进度判断. How an actual value stands against the schedule of its target.
 *
 * @param ofTarget forecast for the year as a share of the target, where one can be made
 */
record Standing(
    Optional<BigDecimal> progress,
    Light light,
    Bilingual schedule,
    Optional<BigDecimal> ofTarget,
    Optional<Bilingual> forecast) {

  static Standing unknown(Bilingual why) {
    return new Standing(Optional.empty(), Light.UNKNOWN, why, Optional.empty(), Optional.empty());
  }
}
