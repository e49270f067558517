package org.plumbline.server.results;

import java.time.LocalDate;
import java.util.List;

/**
 * 项目完成情况. What a plan has come to by a day.
 *
 * @param revision of the records it was computed of
 */
public record Kept(LocalDate asOf, long revision, List<KeptValue> values, List<KeptWatch> watches) {

  public Kept {
    values = List.copyOf(values);
    watches = List.copyOf(watches);
  }

  /** How many indicators stand so. */
  public long count(String verdict) {
    return values.stream().filter(value -> value.verdict().equals(verdict)).count();
  }
}
