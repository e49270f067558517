package org.plumbline.evaluation.actuals;

import java.time.LocalDate;
import java.util.List;
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
 * @param deviation why it is behind, as the unit says
 */
public record IndicatorActual(
    Optional<Dimension> dimension,
    String name,
    Optional<String> description,
    ActualValue value,
    String origin,
    Optional<LocalDate> updated,
    Optional<Deviation> deviation) {

  /** Without a word on why it is behind. */
  public IndicatorActual(
      Optional<Dimension> dimension,
      String name,
      Optional<String> description,
      ActualValue value,
      String origin,
      Optional<LocalDate> updated) {
    this(dimension, name, description, value, origin, updated, Optional.empty());
  }

  /**
   * 偏差原因. Why an indicator is behind, as the unit says.
   *
   * @param reasons codes of the official list
   * @param explanation 原因说明; empty where none was given
   */
  public record Deviation(List<String> reasons, String explanation) {

    public Deviation {
      reasons = List.copyOf(reasons);
    }
  }

  /** Whether this, as far as it says which indicator it means, means that of {@code other}. */
  boolean names(IndicatorActual other) {
    return name.equals(other.name)
        && (dimension.isEmpty() || dimension.equals(other.dimension))
        && (description.isEmpty() || description.equals(other.description));
  }
}
