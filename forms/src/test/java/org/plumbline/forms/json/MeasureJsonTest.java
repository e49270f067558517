package org.plumbline.forms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.forms.measured.MeasuredActuals;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.text.Language;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.Units;

/** A measured pack with something of everything fits its schema and feeds the score. */
class MeasureJsonTest {

  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  private static final String PACK =
      """
      pack: visits
      version: 1
      title: {zh: 走访, en: Visits}
      project: {code: 37020022P88002810309T, name: 走访经费}
      fiscalYear: 2022
      registers:
        visits:
          title: {zh: 走访台账, en: Visits}
          key: [no]
          date: held_on
          columns:
            no: {title: {zh: 编号, en: No.}, type: text}
            held_on: {title: {zh: 日期, en: Day}, type: date}
            load: {title: {zh: 重量, en: Load}, type: amount, unit: 千克, min: 0, required: false}
        answers:
          title: {zh: 问卷台账, en: Answers}
          key: [no]
          columns:
            no: {title: {zh: 编号, en: No.}, type: text}
      measures:
        visits_made: {count: {in: visits, where: {held_on: {within: year}}, unit: 次}}
      indicators:
        - {dimension: quantity, name: 走访次数, target: ≥3次, measure: visits_made}
        - {dimension: quality, name: 重量, target: ≥1吨, measure: {sum: {of: load, in: visits}}}
        - {dimension: timeliness, name: 完成时间, target: 2022年6月底, measure: {latest: {of: held_on, in: visits}}}
        - dimension: sustainability
          name: 走访增加
          target: 提高
          measure: {change: {from: {count: {in: visits, where: {held_on: {within: last_year}}, unit: 次}}, to: visits_made}}
        - {dimension: social, name: 效果, target: 良好, measure: {rated: {of: visits_made, met: ≥2次, because: {zh: 次数, en: visits}}}}
        - {dimension: economic, name: 问卷, target: ≥1份, measure: {count: {in: answers, unit: 份}}}
        - {dimension: ecological, name: 反响, target: 良好, measure: {attested: {because: {zh: 无台账, en: none}}}}
      watches:
        - {name: some, title: {zh: 有走访, en: Some}, measure: visits_made, target: ≥1次, every: month}
        - {name: none, title: {zh: 有问卷, en: Answers}, measure: {count: {in: answers, unit: 份}}, target: ≥1份, every: month}
      """;

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put(
        "visits",
        "# 合成数据 synthetic\n编号,日期,重量\nZ0,2021-03-01,10\nZ1,2022-03-01,990\nZ2,2022-07-05,\n");
    FILES.put(
        "attestations",
        "dimension,indicator,words,document,attested_by,attested_on,second_by\n"
            + "ecological,反响,良好,报告,王某,2022-12-20,李某\n");
  }

  @Test
  void fitsItsSchema() {
    assertThat(PublishedSchema.errors("measure-1", page(FILES))).isEmpty();
  }

  @Test
  void refusedRegisterFitsTheSchema() {
    Map<String, String> faulty = new LinkedHashMap<>(FILES);
    faulty.put("visits", "编号,日期\nZ1,昨天\n");

    assertThat(page(faulty)).contains("\"measured\": false", "昨天", "\"values\": []");
    assertThat(PublishedSchema.errors("measure-1", page(faulty))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\": \"2\" | \"value\": 2",
        "\"attainment\": \"not_met\" | \"attainment\": \"missed\"",
        "\"state\": \"ok\" | \"state\": \"fine\"",
        "\"explanationEn\" | \"english\"",
        "plumbline/measure/1 | plumbline/measure/2",
      })
  void rejectsMutated(String found, String replacement) {
    String mutated = page(FILES).replace(found, replacement);

    assertThat(mutated).isNotEqualTo(page(FILES));
    assertThat(PublishedSchema.errors("measure-1", mutated)).isNotEmpty();
  }

  @Test
  void recordsFitTheirSchema() {
    Measured measured = measured(FILES);
    IndicatorMeasure load = measured.pack().pack().indicators().get(1);
    StringWriter out = new StringWriter();
    RecordsJson.write(
        List.of(
            RecordsBehind.of(
                load.name(),
                load.measure(),
                measured.measurement(),
                new AsOf(2022, YEAR_END),
                false)),
        Language.EN,
        out);

    assertThat(out.toString()).contains("\"row\": 4", "\"load\": \"990\"").doesNotContain("Z2");
    assertThat(PublishedSchema.errors("records-1", out.toString())).isEmpty();
  }

  @Test
  void actualsReadBackAsTheyWere() throws ActualsJson.FaultyActualsException {
    PackResult result = measured(FILES).pack().result().orElseThrow();
    PlanActuals actuals = MeasuredActuals.of(result, Language.ZH);
    StringWriter out = new StringWriter();
    ActualsPage.write(List.of(actuals), out);

    assertThat(actuals.indicators()).hasSize(6); // all but the undecidable one
    assertThat(actuals.indicators().getFirst().updated()).contains(LocalDate.of(2022, 7, 5));
    assertThat(actuals.indicators().getFirst().origin()).startsWith("visits（合成数据）: 2 次 = ");
    assertThat(ActualsJson.read("A.json", new StringReader(out.toString()), Units.bundled()))
        .containsExactly(actuals);
  }

  private record Measured(MeasuredPack pack, Measurement measurement) {}

  private static String page(Map<String, String> files) {
    StringWriter out = new StringWriter();
    MeasureJson.write("visits", List.of(measured(files).pack()), Language.ZH, out);
    return out.toString();
  }

  private static Measured measured(Map<String, String> files) {
    TargetReader reader = TargetReader.bundled();
    TargetReading targets =
        (text, indicator, dimension, year) ->
            reader.read(text, new TargetContext(indicator, dimension, OptionalInt.of(year)));
    PackLoading loading =
        new PackLoader(Units.bundled(), targets).load("pack.yaml", PACK.getBytes(UTF_8));
    assertThat(loading.problems()).isEmpty();
    Pack pack = loading.pack().orElseThrow();
    Map<String, RegisterSource> sources = new LinkedHashMap<>();
    files.forEach(
        (name, text) -> sources.put(name, RegisterSource.of(name + ".csv", text.getBytes(UTF_8))));
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), 2022, RegisterLimits.DEFAULT)
            .read(pack.registers(), sources);
    FiscalYear year = new FiscalYear(2022, FiscalYear.Source.STATED);
    Measurement measurement = new Measurement(pack, reading.evidence(year, YEAR_END), targets);
    Optional<PackResult> result =
        reading.refused().isEmpty() ? Optional.of(measurement.measure()) : Optional.empty();
    return new Measured(new MeasuredPack(pack, YEAR_END, reading, result, List.of()), measurement);
  }
}
