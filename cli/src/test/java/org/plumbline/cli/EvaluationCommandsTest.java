package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scoring and monitoring, as a user runs them. */
class EvaluationCommandsTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final String SEED =
      SAMPLES.resolve("qingdao-miit-2022/qingdao-miit-2022.txt").toString();
  private static final String ACTUALS = SAMPLES.resolve("actuals/radio-publicity.json").toString();
  private static final String SELF_EVALUATION =
      SAMPLES.resolve("layouts/self-evaluation/self-evaluation.txt").toString();

  @TempDir Path folder;

  @Test
  void everyPlanIsScoredAndNothingIsZeroInSilence() {
    JsonNode score = json(Run.of("score", "--format=json", "--actuals", ACTUALS, SEED));

    assertThat(score.get("plans").size()).isEqualTo(16);
    assertThat(plan(score, "37020022P88002810311R").get("total").asString()).isEqualTo("98.95");
    JsonNode salt = plan(score, "37020022P88002810309T");
    assertThat(salt.get("indicators").isEmpty()).isTrue();
    assertThat(salt.get("unscored").size()).isEqualTo(12);
    assertThat(salt.get("grade").isNull()).isTrue();
  }

  @Test
  void schemeCanBeNamed() {
    JsonNode score =
        json(Run.of("score", "--format=json", "--scheme=hubei", "--actuals", ACTUALS, SEED));

    assertThat(score.get("scheme").asString()).isEqualTo("hubei");
    assertThat(plan(score, "37020022P88002810311R").at("/execution/weight").asString())
        .isEqualTo("20");
  }

  @Test
  void unknownSchemeListsThoseThereAre() {
    Run run = Run.of("score", "--scheme=none", "--actuals", ACTUALS, SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("mof-2020").contains("hubei");
  }

  @Test
  void filledFormIsScoredByItsOwnValues() {
    JsonNode score = json(Run.of("score", "--format=json", SELF_EVALUATION));

    assertThat(score.at("/plans/0/indicators").size()).isPositive();
    assertThat(score.at("/plans/0/execution/score").asString()).isNotEmpty();
  }

  @Test
  void unknownProjectIsNamed() throws IOException {
    Path other = folder.resolve("a.json");
    Files.writeString(
        other, Files.readString(Path.of(ACTUALS)).replace("37020022P88002810311R", "X"));

    JsonNode score = json(Run.of("score", "--format=json", "--actuals", other.toString(), SEED));

    assertThat(score.at("/problems/0/code").asString()).isEqualTo("unknown_project");
  }

  @Test
  void faultyActualValuesAreRefusedAsAWhole() throws IOException {
    Path faulty = folder.resolve("a.json");
    Files.writeString(
        faulty,
        Files.readString(Path.of(ACTUALS)).replace("\"8\"", "\"八\"").replace("\"6\"", "\"x\""));

    Run run = Run.of("score", "--actuals", faulty.toString(), SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("plans[0].actuals[0]", "plans[0].actuals[1]", "八");
  }

  @Test
  void missingFileOfActualValuesIsSaid() {
    Run run = Run.of("score", "--actuals", folder.resolve("none.json").toString(), SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("没有这个文件");
  }

  @Test
  void monitoringLooksAtTheDayAsked() {
    JsonNode report =
        json(Run.of("monitor", "--format=json", "--actuals", ACTUALS, "--at", "2022-07-31", SEED));
    JsonNode radio = plan(report, "37020022P88002810311R");

    assertThat(radio.get("at").asString()).isEqualTo("2022-07-31");
    assertThat(radio.at("/spending/spent").asString()).isEqualTo("234200.00");
    assertThat(radio.at("/indicators/4/light").asString()).isEqualTo("red");
    assertThat(plan(report, "37020022P88002810309T").at("/spending/light").asString())
        .isEqualTo("unknown");
  }

  @Test
  void monitoringNeedsADay() {
    Run run = Run.of("monitor", "--actuals", ACTUALS, SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--at");
  }

  @Test
  void englishIsEnglish() {
    Run run = Run.of("score", "--lang=en", "--actuals", ACTUALS, SEED);

    assertThat(run.out()).contains("Budget execution", "No actual value was given");
    assertThat(List.of(run.err().split("\n"))).noneMatch(line -> line.contains("Exception"));
  }

  private static JsonNode plan(JsonNode page, String code) {
    for (JsonNode plan : page.get("plans")) {
      if (plan.at("/project/code").asString().equals(code)) {
        return plan;
      }
    }
    throw new AssertionError("No plan " + code);
  }

  private static JsonNode json(Run run) {
    assertThat(run.err()).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }
}
