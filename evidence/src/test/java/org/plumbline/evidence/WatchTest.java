package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evidence.WatchResult.State.AT_RISK;
import static org.plumbline.evidence.WatchResult.State.BREACHED;
import static org.plumbline.evidence.WatchResult.State.NOT_ENOUGH_DATA;
import static org.plumbline.evidence.WatchResult.State.OK;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchTest {

  private static WatchResult stock(String asOf) {
    return SaltStock.measured(asOf, SaltStock.wholeYear()).watches().getFirst();
  }

  private static WatchResult ending(String asOf) {
    return SaltStock.measured(asOf, SaltStock.wholeYear()).watches().getLast();
  }

  @Test
  void stockAboveTheComfortableLevelIsFine() {
    assertThat(stock("2022-06-30").state()).isEqualTo(OK);
    assertThat(stock("2022-06-30").since()).isEqualTo("2022-01-01");
  }

  @Test
  void stockBelowTheFloorIsBreachedSinceThatDay() {
    assertThat(stock("2022-07-03").state()).isEqualTo(BREACHED);
    assertThat(stock("2022-07-03").since()).isEqualTo("2022-07-01");
  }

  @Test
  void stockBackAboveTheFloorCountsFromTheNewDay() {
    WatchResult watch = stock("2022-08-01");
    assertThat(watch.state()).isEqualTo(OK);
    assertThat(watch.since()).isEqualTo("2022-07-05");
    assertThat(watch.explanation().zh()).startsWith("2300 吨 = ");
  }

  @Test
  void stockBetweenFloorAndComfortIsAtRisk() {
    String movements = SaltStock.MOVEMENTS + "M8 2022-08-10 小包装 出库 200 -\n";
    WatchResult watch =
        SaltStock.measured("2022-08-20", Map.of("stock_movements", movements)).watches().getFirst();
    assertThat(watch.state()).isEqualTo(AT_RISK);
    assertThat(watch.since()).isEqualTo(LocalDate.parse("2022-08-10"));
  }

  @Test
  void withoutRecordsThereIsNotEnoughData() {
    WatchResult watch = SaltStock.measured("2022-08-20", Map.of()).watches().getFirst();
    assertThat(watch.state()).isEqualTo(NOT_ENOUGH_DATA);
  }

  @Test
  void aWindowAheadSlidesWithTheDay() {
    assertThat(ending("2022-01-02").state()).isEqualTo(BREACHED);
    assertThat(ending("2022-03-20").since()).isEqualTo("2022-01-01");
    assertThat(ending("2023-01-10").state()).isEqualTo(OK);
    assertThat(ending("2023-01-10").since()).isEqualTo("2023-01-10");
  }
}
