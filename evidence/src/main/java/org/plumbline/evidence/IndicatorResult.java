package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.model.target.Attainment;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/**
 * 指标的实际完成值. What an indicator came to, and why.
 *
 * @param outcome in the unit of the target where it converts
 * @param records how many records its leaves counted, one that two leaves count twice
 * @param attestation who answers for it, where it was typed in
 */
public record IndicatorResult(
    IndicatorMeasure indicator,
    Target target,
    Outcome outcome,
    Attainment attainment,
    Bilingual explanation,
    Behind behind,
    Optional<Attestation> attestation) {

  /**
   * 来源. What stands behind a value.
   *
   * @param synthetic whether any of it is made up
   * @param latest the day of the last record, where records have days
   */
  public record Behind(long records, boolean synthetic, Optional<LocalDate> latest) {}

  public boolean attested() {
    return attestation.isPresent();
  }
}
