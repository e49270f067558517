package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.json.ActualsJson.FaultyActualsException;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.testkit.golden.Golden;

class ActualsJsonTest {

  private static final Units UNITS = Units.bundled();

  @Test
  void readsWhatTheContractShows() throws FaultyActualsException {
    PlanActuals plan =
        one(
            """
            {"dimension": "quantity", "indicator": "活动", "value": "7", "unit": "次"},
            {"dimension": "sustainability", "indicator": "效果", "rating": "partly", "share": "0.9"},
            {"dimension": "timeliness", "indicator": "完成", "date": "2022-09-20"},
            {"indicator": "知晓度", "baseline": "60", "value": "80", "unit": "百分比"},
            {"indicator": "等级", "words": "优"}
            """);

    assertThat(plan.annualBudget().orElseThrow().toString()).isEqualTo("240000.00元");
    assertThat(plan.indicators())
        .extracting(IndicatorActual::value)
        .satisfiesExactly(
            value ->
                assertThat(value)
                    .isEqualTo(
                        new ActualValue.Amount(Quantity.of("7", UNITS.find("次").orElseThrow()))),
            value ->
                assertThat(value)
                    .isEqualTo(
                        new ActualValue.Rated(
                            Rating.PARTLY, Optional.of(new java.math.BigDecimal("0.9")))),
            value -> assertThat(value).isInstanceOf(ActualValue.DoneOn.class),
            value -> assertThat(value).isInstanceOf(ActualValue.Change.class),
            value -> assertThat(value).isEqualTo(new ActualValue.Stated("优")));
  }

  @Test
  void originSaysWhereInTheFile() throws FaultyActualsException {
    assertThat(one("{\"indicator\": \"活动\", \"value\": \"7\", \"unit\": \"次\"}").indicators())
        .singleElement()
        .extracting(IndicatorActual::origin)
        .isEqualTo("a.json plans[0].actuals[0]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"indicator\": \"活动\", \"value\": \"七\", \"unit\": \"次\" | 不是数：七",
        "\"indicator\": \"活动\", \"rating\": \"good\" | rating 应为 met、partly 或 not",
        "\"indicator\": \"活动\", \"rating\": \"met\", \"share\": \"1.2\" | share 应在 0 到 1 之间",
        "\"indicator\": \"活动\", \"date\": \"2022-13-01\" | 不是日期",
        "\"indicator\": \"活动\" | 没有实际值",
        "\"value\": \"7\" | 缺少 indicator",
        "\"indicator\": \"活动\", \"vale\": \"7\" | 不认识 vale",
        "\"indicator\": \"活动\", \"value\": \"7\", \"rating\": \"met\" | 只能给出一个实际值",
        "\"indicator\": \"活动\", \"value\": \"1e999999999\" | 位数过多",
        "\"indicator\": \"活动\", \"dimension\": \"mood\", \"value\": \"7\" | 不认识的二级指标：mood",
      })
  void namesEveryFaultWithItsPlace(String entry, String fault) {
    assertThatExceptionOfType(FaultyActualsException.class)
        .isThrownBy(() -> one("{" + entry + "}"))
        .satisfies(e ->
            assertThat(e.faults())
                .extracting(Bilingual::zh)
                .anyMatch(text ->
                    text.startsWith("plans[0].actuals[0]：") && text.contains(fault.strip())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | 第 1 行第 2 列起不是 JSON",
        "'' | 文件是空的",
        "{\"schema\": \"other\"} | schema 应为",
        "[] | schema 应为",
        "{\"schema\": \"plumbline/actuals/1\"} | plans：应为列表",
        "{\"schema\": \"plumbline/actuals/1\", \"plans\": {}} | plans：应为列表",
        "{\"schema\": \"plumbline/actuals/1\", \"plans\": [1]} | plans[0]：应为 { … }",
        "{\"schema\": \"plumbline/actuals/1\", \"plans\": [{\"spend\": \"1\"}]} | 不认识 spend",
        "{\"schema\": \"a\", \"schema\": \"b\"} | Duplicate",
      })
  void refusesWhatIsNoSuchFile(String text, String fault) {
    assertThatExceptionOfType(FaultyActualsException.class)
        .isThrownBy(() -> ActualsJson.read("a.json", new StringReader(text), UNITS))
        .satisfies(e -> assertThat(e.faults().getFirst().zh()).contains(fault));
  }

  @Test
  void sampleFitsItsSchema() throws IOException {
    String sample = Files.readString(Golden.sample("samples/actuals/radio-publicity.json"));

    assertThat(PublishedSchema.errors("actuals-1", sample)).isEmpty();
    assertThat(PublishedSchema.errors("actuals-1", sample.replace("\"8\"", "8"))).isNotEmpty();
  }

  private static PlanActuals one(String entries) throws FaultyActualsException {
    String page =
        """
        {"schema": "plumbline/actuals/1", "plans": [{"project": "37020022P88002810311R",
         "annualBudget": "240000.00", "spent": "180000.00", "actuals": [%s]}]}
        """
            .formatted(entries);
    List<PlanActuals> plans = ActualsJson.read("a.json", new StringReader(page), UNITS);
    return plans.getFirst();
  }
}
