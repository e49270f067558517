package org.plumbline.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

  private static final String KEY = Thresholds.key("cost_covers_little", "share");

  @Test
  void otherFiguresLeaveTheFirstAlone() {
    Thresholds standard = Thresholds.bundled();
    Thresholds changed = standard.with(Map.of(KEY, BigDecimal.ONE));
    assertThat(changed.get("cost_covers_little", "share")).isEqualByComparingTo("1");
    assertThat(standard.get("cost_covers_little", "share")).isLessThan(BigDecimal.ONE);
  }

  @Test
  void unknownFigureIsNamed() {
    assertThatThrownBy(() -> Thresholds.bundled().with(Map.of("nothing/share", BigDecimal.ONE)))
        .isInstanceOf(RegulationDataException.class)
        .hasMessageContaining("nothing/share");
    assertThatThrownBy(() -> Thresholds.bundled().get("nothing", "share"))
        .hasMessageContaining("nothing");
  }
}
