package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.target.Attainment.Verdict;

class MeasurementTest {

  private final PackResult year = SaltStock.measured("2022-12-31", SaltStock.wholeYear());

  @Test
  void everyIndicatorHasItsValue() {
    assertThat(year.indicators())
        .extracting(result -> Explanation.figure(result.outcome()).en())
        .containsExactly(
            "1950 吨", "2 家", "66.66666667%", "70 日", "2022-03-15", "55 万元", "partly met", "93%");
  }

  @Test
  void targetsAreHeldAgainstValues() {
    assertThat(year.indicators())
        .extracting(result -> result.attainment().verdict())
        .containsExactly(
            Verdict.NOT_MET,
            Verdict.MET,
            Verdict.NOT_MET,
            Verdict.NOT_MET,
            Verdict.MET,
            Verdict.MET,
            Verdict.NOT_MET,
            Verdict.MET);
  }

  @Test
  void explanationsSayWhatWasComputed() {
    assertThat(year.indicators())
        .extracting(result -> result.explanation().zh())
        .contains(
            "2 家 = 承储合同台账中签约日期在2022年的不同企业数",
            "66.66666667% = 承储合同台账中已填检查结果的记录里检查结果为合格的占比",
            "1950 吨 = 储备出入库台账中包装为小包装的2022年内数量最低日末结存（方向为入库时增加，方向为出库时减少）",
            "70 日 = 从2022-01-05（承储合同台账中签约日期在2022年的最早的签约日期）到2022-03-15（承储合同台账的最晚的入储日期）的天数（含首尾两日）",
            "93% = 填报值，依据《调查报告》，张三于2022-12-15填报，李四复核；由第三方调查得出");
    assertThat(year.indicators().get(1).explanation().en())
        .isEqualTo("2 家 = distinct Enterprise in Contracts where Signed in 2022");
  }

  @Test
  void laterRecordsAreNotKnownYet() {
    PackResult february = SaltStock.measured("2022-02-20", SaltStock.wholeYear());
    assertThat(february.indicators())
        .extracting(result -> Explanation.figure(result.outcome()).en())
        .startsWith("2500 吨", "2 家", "66.66666667%")
        .contains("2022-02-10", "undecidable (nobody has attested it)");
    assertThat(february.indicators().getFirst().behind().records()).isEqualTo(1);
  }

  @Test
  void anUnsuppliedRegisterDecidesNothing() {
    PackResult result = SaltStock.measured("2022-12-31", Map.of("contracts", SaltStock.CONTRACTS));
    assertThat(result.indicators().getFirst().attainment().verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
    assertThat(result.indicators().getFirst().explanation().zh())
        .startsWith("无法判定（没有提供台账“储备出入库台账”）");
    assertThat(result.indicators().getLast().attested()).isFalse();
  }

  @Test
  void anEmptyRegisterHasNoShareButASum() {
    PackResult result = SaltStock.measured("2022-12-31", Map.of("contracts", ""));
    assertThat(result.indicators())
        .extracting(found -> Explanation.figure(found.outcome()).en())
        .contains("0 家", "0 万元", "undecidable (no record of the register \"Contracts\" counts)");
  }

  @Test
  void aFigureOfMadeUpRecordsSaysSo() {
    PackResult result =
        SaltStock.measured(
            "2022-12-31",
            Map.of(
                "contracts",
                "# 合成数据\n" + SaltStock.CONTRACTS,
                "stock_movements",
                SaltStock.MOVEMENTS));
    assertThat(result.indicators().get(0).behind().synthetic()).isFalse();
    assertThat(result.indicators().get(1).behind().synthetic()).isTrue();
    assertThat(result.indicators().get(1).behind().records()).isEqualTo(3);
  }

  @Test
  void theRecordsBehindAFigureAreListed() {
    Measurement measurement = SaltStock.measurement("2022-12-31", SaltStock.wholeYear());
    List<Integer> rows = new ArrayList<>();
    measurement.forEachRecord(
        year.indicators().get(1).indicator().measure(), (_, cells) -> rows.add(cells.row()));
    assertThat(rows).containsExactly(1, 2, 3);
  }

  @Test
  void anAttestedValueThatNobodyAsksForIsTold() {
    assertThat(year.looseAttestations()).extracting(RegisterRecord::row).containsExactly(1);
  }
}
