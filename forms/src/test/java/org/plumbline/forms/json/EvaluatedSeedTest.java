package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.evaluation.scoring.EvaluationSheet;
import org.plumbline.evaluation.scoring.FrameScoring;
import org.plumbline.evaluation.scoring.Judgements;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.forms.text.EvaluationText;
import org.plumbline.forms.text.MonitoringText;
import org.plumbline.forms.text.ScoreText;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Language;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.EvaluationFrames;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.Schemes;
import org.plumbline.regulation.Units;
import org.plumbline.testkit.golden.Golden;

/** One programme of the founding document, scored and watched with made-up actual values. */
class EvaluatedSeedTest {

  private static final String RADIO = "无线电宣传工作经费";

  private static List<Scored> sheets = List.of();
  private static List<MonitoringReport> reports = List.of();
  private static List<EvaluationSheet> evaluations = List.of();

  @BeforeAll
  static void evaluate() throws Exception {
    PerformancePlan plan = radio();
    Path file = Golden.sample("samples/actuals/radio-publicity.json");
    try (Reader reader = Files.newBufferedReader(file)) {
      ActualsOfRun actuals =
          new ActualsOfRun(
              ActualsJson.read(file.getFileName().toString(), reader, Units.bundled()));
      MonitoringRules rules = MonitoringRules.bundled();
      sheets =
          List.of(
              new Scored(
                  new Scoring(Schemes.bundled().find("mof-2020").orElseThrow())
                      .score(plan, actuals.of(plan)),
                  actuals.of(plan)));
      reports =
          List.of(
              new Monitoring(rules, rules.lights().getFirst())
                  .look(plan, actuals.of(plan), LocalDate.of(2022, 7, 31)));
      evaluations = List.of(evaluate(plan, actuals.of(plan)));
    }
  }

  @Test
  void scoresAsAPersonWould() {
    StringWriter text = new StringWriter();
    ScoreText.write(sheets, List.of(), Language.ZH, false, text);

    Golden.at("samples/actuals/radio-publicity.score.golden.txt").matches(text.toString());
  }

  @Test
  void monitorsAsAPersonWould() {
    StringWriter text = new StringWriter();
    MonitoringText.write(reports, List.of(), Language.ZH, false, text);

    Golden.at("samples/actuals/radio-publicity.monitor.golden.txt").matches(text.toString());
  }

  private static EvaluationSheet evaluate(PerformancePlan plan, PlanActuals actuals)
      throws IOException {
    EvaluationFrame frame = EvaluationFrames.bundled().list().getFirst();
    Path file = Golden.sample("samples/actuals/judgements.yaml");
    try (InputStream stream = Files.newInputStream(file)) {
      return new FrameScoring(frame, Schemes.bundled().find(frame.scheme()).orElseThrow())
          .evaluate(plan, actuals, Judgements.parse("judgements.yaml", stream));
    }
  }

  @Test
  void evaluatesAsAPersonWould() {
    StringWriter text = new StringWriter();
    EvaluationText.write(evaluations, List.of(), Language.ZH, false, text);

    Golden.at("samples/actuals/radio-publicity.evaluation.golden.txt").matches(text.toString());
  }

  @ParameterizedTest
  @CsvSource({"toBeJudged, asked", "judgement, verdict", "questions, list"})
  void evaluationFitsItsSchema(String key, String other) {
    StringWriter page = new StringWriter();
    EvaluationJson.write(evaluations, List.of(), Language.ZH, page);

    assertThat(PublishedSchema.errors("evaluation-1", page.toString())).isEmpty();
    String mutated = page.toString().replace('"' + key + '"', '"' + other + '"');
    assertThat(PublishedSchema.errors("evaluation-1", mutated)).isNotEmpty();
  }

  @Test
  void scoreFitsItsSchema() {
    assertThat(PublishedSchema.errors("score-1", score())).isEmpty();
  }

  @Test
  void monitoringFitsItsSchema() {
    assertThat(PublishedSchema.errors("monitoring-1", monitoring())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"grade\": \"优\" | \"grade\": \"A\"",
        "\"score\": \"9.76\" | \"score\": 9.76",
        "\"proof\" | \"reason\"",
        "plumbline/score/1 | plumbline/score/2",
      })
  void rejectsMutatedScores(String found, String replacement) {
    String mutated = score().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(score());
    assertThat(PublishedSchema.errors("score-1", mutated)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"light\": \"blue\" | \"light\": \"purple\"",
        "\"spent\": \"234200.00\" | \"spent\": 234200.00",
        "\"schedule\" | \"plan\"",
      })
  void rejectsMutatedMonitoring(String found, String replacement) {
    String mutated = monitoring().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(monitoring());
    assertThat(PublishedSchema.errors("monitoring-1", mutated)).isNotEmpty();
  }

  private static String score() {
    StringWriter page = new StringWriter();
    ScoreJson.write(sheets, List.of(), Language.ZH, page);
    return page.toString();
  }

  private static String monitoring() {
    StringWriter page = new StringWriter();
    MonitoringJson.write(reports, List.of(), Language.ZH, page);
    return page.toString();
  }

  private static PerformancePlan radio() throws Exception {
    byte[] seed =
        Files.readAllBytes(Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt"));
    return PlanReader.bundled()
        .read(new DocumentBytes("qingdao-miit-2022.txt", seed), 0, OptionalInt.empty())
        .plans()
        .stream()
        .filter(plan -> plan.project().name().value().equals(RADIO))
        .findFirst()
        .orElseThrow();
  }
}
