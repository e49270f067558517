package org.plumbline.evaluation.actuals;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.ActualValue;

/**
 * 指标实际完成值. What was achieved of one indicator, and who says so.
 *
 * @param dimension tells indicators of one name apart
 * @param description tells indicators of one name and dimension apart
 * @param origin where the value came from, as a person can follow it: a cell, a measure, a file
 * @param updated the day it was last updated, where that is known
 */
public record IndicatorActual(
    Optional<Dimension> dimension,
    String name,
    Optional<String> description,
    ActualValue value,
    String origin,
    Optional<LocalDate> updated) {

  /** Whether this, as far as it says which indicator it means, means that of {@code other}. */
  boolean names(IndicatorActual other) {
    return name.equals(other.name)
        && (dimension.isEmpty() || dimension.equals(other.dimension))
        && (description.isEmpty() || description.equals(other.description));
  }
}
