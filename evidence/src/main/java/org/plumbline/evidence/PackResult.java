package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 取数结果. All that a pack measures and watches, on a day.
 *
 * @param looseAttestations attested values that answer no attested indicator of the pack
 */
public record PackResult(
    Pack pack,
    LocalDate asOf,
    List<IndicatorResult> indicators,
    List<WatchResult> watches,
    List<RegisterRecord> looseAttestations) {

  public PackResult {
    indicators = List.copyOf(indicators);
    watches = List.copyOf(watches);
    looseAttestations = List.copyOf(looseAttestations);
  }
}
