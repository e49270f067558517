package org.plumbline.review.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.review.form.SuggestedGrade.EXCELLENT;
import static org.plumbline.review.form.SuggestedGrade.FAIR;
import static org.plumbline.review.form.SuggestedGrade.GOOD;
import static org.plumbline.review.form.SuggestedGrade.POOR;
import static org.plumbline.review.form.SuggestedGrade.UNDEFINED;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeBandsTest {

  private static final GradeBands BANDS = new GradeBands(List.of(), new BigDecimal("0.75"), 4);

  @Test
  void sixOfEightDecide() {
    assertThat(
            overall(EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, GOOD, GOOD))
        .isEqualTo(EXCELLENT);
    assertThat(overall(EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, GOOD, GOOD, GOOD))
        .isEqualTo(GOOD);
    assertThat(overall(GOOD, GOOD, GOOD, GOOD, GOOD, FAIR, FAIR, FAIR)).isEqualTo(FAIR);
    assertThat(overall(FAIR, FAIR, FAIR, FAIR, FAIR, POOR, POOR, POOR)).isEqualTo(POOR);
  }

  @Test
  void onePointBelowTheFloorLowersTheWhole() {
    assertThat(
            overall(EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, GOOD, FAIR))
        .isEqualTo(GOOD);
    assertThat(overall(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, POOR)).isEqualTo(FAIR);
  }

  @Test
  void pointsNotGradedDoNotCount() {
    assertThat(overall(EXCELLENT, EXCELLENT, EXCELLENT, GOOD, UNDEFINED, UNDEFINED, UNDEFINED))
        .isEqualTo(EXCELLENT);
    assertThat(overall(EXCELLENT, EXCELLENT, EXCELLENT, UNDEFINED)).isEqualTo(UNDEFINED);
  }

  private static SuggestedGrade overall(SuggestedGrade... points) {
    return BANDS.overall(List.of(points));
  }
}
