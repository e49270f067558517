package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.OtherTarget.Horizon;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.text.Bilingual;

/**
 * 指标进度计划. How much of its target an indicator that grows should have reached by the day: even over
 * the year, or by the half-year value that the plan itself gives, even on both sides of it.
 *
 * @param dueShare of the target, above zero
 * @param halfYear the plan's own value for June, where it gives one
 */
record GrowthSchedule(BigDecimal dueShare, Optional<Quantity> halfYear) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static GrowthSchedule of(Indicator indicator, Quantity wanted, Clockwork clock) {
    BigDecimal gone = clock.yearGone();
    Optional<Quantity> halfYear =
        indicator.details().otherTargets().stream()
            .filter(other -> other.horizon() == Horizon.HALF_YEAR)
            .map(OtherTarget::target)
            .flatMap(target -> target.value().quantity().stream())
            .filter(half -> half.comparableWith(wanted))
            .filter(half -> half.baseAmount().signum() > 0)
            .findFirst();
    BigDecimal due =
        halfYear
            .map(half -> half.baseAmount().divide(wanted.baseAmount(), MathContext.DECIMAL128))
            .map(half -> dueBy(half, gone))
            .orElse(gone);
    return new GrowthSchedule(due, halfYear);
  }

  private static BigDecimal dueBy(BigDecimal half, BigDecimal gone) {
    if (gone.compareTo(HALF) <= 0) {
      return half.multiply(gone).divide(HALF, MathContext.DECIMAL128);
    }
    BigDecimal rest = BigDecimal.ONE.subtract(half);
    return half.add(rest.multiply(gone.subtract(HALF)).divide(HALF, MathContext.DECIMAL128));
  }

  /** What should be there by the day, and by which schedule. */
  Bilingual words(Quantity byNow) {
    return halfYear
        .map(half ->
            Bilingual.format(
                "按计划的半年指标值 %2$s 推算，应达到 %1$s",
                "By the plan's half-year value of %2$s it should be %1$s", byNow, half))
        .orElseGet(() -> Bilingual.format("按时间进度应达到 %s", "By time it should be %s", byNow));
  }
}
