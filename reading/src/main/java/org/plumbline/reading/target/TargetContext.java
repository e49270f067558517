package org.plumbline.reading.target;

import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.Dimension;

/**
 * 指标值的上下文. What stands around a target value and decides how it is understood.
 *
 * @param indicatorName empty where unknown
 */
public record TargetContext(
    String indicatorName, Optional<Dimension> dimension, OptionalInt fiscalYear) {

  private static final TargetContext NONE =
      new TargetContext("", Optional.empty(), OptionalInt.empty());

  /** A value on its own. */
  public static TargetContext none() {
    return NONE;
  }
}
