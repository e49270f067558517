package org.plumbline.server.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.text.Bilingual;

/**
 * 完成值. What an indicator has come to, as it is shown.
 *
 * @param ordinal its place in the pack, from 1
 * @param verdict {@code met}, {@code not_met} or {@code undecidable}
 * @param latest the day of the last record behind it
 */
public record KeptValue(
    int ordinal,
    Indicator indicator,
    Bilingual value,
    String verdict,
    Optional<BigDecimal> ratio,
    Bilingual explanation,
    Behind behind,
    Attested attested) {

  private static final int MOST_PERCENT = 120;

  /** Which indicator it is. */
  public record Indicator(
      Dimension dimension, String name, Optional<String> description, String target) {}

  /** What stands behind the value. */
  public record Behind(long records, Optional<LocalDate> latest, boolean synthetic) {}

  /**
   * How a value was typed in.
   *
   * @param wanted whether it can only be typed in
   * @param checked whether a second person looked
   */
  public record Attested(boolean wanted, Optional<String> document, boolean checked) {}

  static KeptValue of(int ordinal, IndicatorResult result, boolean attested) {
    return new KeptValue(
        ordinal,
        new Indicator(
            result.indicator().dimension(),
            result.indicator().name(),
            result.indicator().description(),
            result.indicator().target()),
        Explanation.brief(result.outcome()),
        result.attainment().verdict().name().toLowerCase(Locale.ROOT),
        result.attainment().ratio(),
        result.explanation(),
        new Behind(
            result.behind().records(), result.behind().latest(), result.behind().synthetic()),
        new Attested(
            attested,
            result.attestation().map(found -> found.document()),
            result.attestation().flatMap(found -> found.secondBy()).isPresent()));
  }

  /** The width of its bar, where the target is at 100; at most 120. */
  public Optional<Integer> percent() {
    return ratio.map(share ->
        share
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(MOST_PERCENT))
            .max(BigDecimal.ZERO)
            .intValueExact());
  }
}
