package org.plumbline.evidence.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.model.text.Bilingual;

/**
 * 预警. A measure that is held against a target all the time.
 *
 * @param target not met: breached
 * @param comfortable met where the target is, or it is at risk
 */
public record WatchSpec(
    String name,
    Bilingual title,
    Measure measure,
    String target,
    Optional<String> comfortable,
    Every every) {

  /** 频次. How often it is looked at. */
  public enum Every {
    DAY,
    WEEK,
    MONTH;

    /** The next time after {@code day}. */
    public LocalDate after(LocalDate day) {
      return switch (this) {
        case DAY -> day.plusDays(1);
        case WEEK -> day.plusWeeks(1);
        case MONTH -> day.plusMonths(1);
      };
    }
  }
}
