package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import org.plumbline.regulation.MonitoringRules.Lights;

/**
 * 进度. How much of the year has passed: whole months as twelfths, as the conventions count them, and
 * days inside a month that is still running.
 */
record Clockwork(LocalDate at, Lights lights) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  BigDecimal yearGone() {
    int days = YearMonth.from(at).lengthOfMonth();
    BigDecimal ofMonth =
        BigDecimal.valueOf(at.getDayOfMonth())
            .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
    return BigDecimal.valueOf(at.getMonthValue() - 1L)
        .add(ofMonth)
        .divide(MONTHS, MathContext.DECIMAL128);
  }

  /** The light for a share of the schedule. */
  Light lightOf(BigDecimal share) {
    if (share.compareTo(lights.blueFrom()) >= 0) {
      return Light.BLUE;
    }
    if (share.compareTo(lights.greenFrom()) >= 0) {
      return Light.GREEN;
    }
    return share.compareTo(lights.yellowFrom()) >= 0 ? Light.YELLOW : Light.RED;
  }
}
