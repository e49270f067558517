package org.plumbline.model.plan;

import java.util.List;

/**
 * 指标附加内容. What some forms print of an indicator beside its target, its basis and its result.
 *
 * @param otherTargets its values for other periods than the year
 */
public record IndicatorDetails(List<OtherTarget> otherTargets, List<IndicatorNote> notes) {

  private static final IndicatorDetails NONE = new IndicatorDetails(List.of(), List.of());

  public IndicatorDetails {
    otherTargets = List.copyOf(otherTargets);
    notes = List.copyOf(notes);
  }

  /** An indicator without anything more. */
  public static IndicatorDetails none() {
    return NONE;
  }
}
