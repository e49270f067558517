package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void markOfAnEncodingIsNoFault() throws IOException {
    Path marked = folder.resolve("a.json");
    Files.writeString(marked, "\uFEFF" + Files.readString(Path.of(ACTUALS)));

    assertThat(Run.of("score", SEED, "--actuals", marked.toString()).status()).isZero();
  }

  @Test
  void otherEncodingIsNamed() throws IOException {
    Path other = folder.resolve("a.json");
    Files.writeString(other, Files.readString(Path.of(ACTUALS)), Charset.forName("GBK"));
    Run run = Run.of("score", SEED, "--actuals", other.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("另存为 UTF-8");
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
  void severalPlansAreRolledUp() {
    JsonNode score = json(Run.of("score", "--format=json", "--actuals", ACTUALS, SEED));

    assertThat(score.at("/rollUp/units").size()).isEqualTo(2);
    assertThat(score.at("/rollUp/departments/0/code").asString()).isEqualTo("502");
    assertThat(score.at("/rollUp/departments/0/plans").asInt()).isEqualTo(16);
    assertThat(score.at("/rollUp/departments/0/openPlans").asInt()).isEqualTo(15);
    assertThat(score.at("/rollUp/departments/0/total").asString()).isEqualTo("98.95");
    assertThat(score.at("/rollUp/departments/0/grade").isNull()).isTrue();
    assertThat(Run.of("score", "--actuals", ACTUALS, SEED).out())
        .contains("按单位汇总", "502 青岛市", "只计 1 个全部评完的计划");
  }

  @Test
  void departmentsEvaluateByTheFrame() {
    JsonNode page =
        json(
            Run.of(
                "score",
                "--format=json",
                "--scheme=mof-2020-department",
                "--judgements",
                SAMPLES.resolve("actuals/judgements.yaml").toString(),
                "--actuals",
                ACTUALS,
                SEED));
    JsonNode radio = plan(page, "37020022P88002810311R");

    assertThat(page.get("schema").asString()).isEqualTo("plumbline/evaluation/1");
    assertThat(radio.at("/groups/1/items/0/score").asString()).isEqualTo("4.00");
    assertThat(radio.at("/groups/0/items/0/judgement/author").asString()).isEqualTo("李某");
    assertThat(plan(page, "37020022P88002810309T").get("open").asString()).isEqualTo("100.00");
  }

  @Test
  void judgementsThatCannotBeUsedAreSaid() throws IOException {
    String wrong =
        write(
            "j.yaml",
            """
            judgements:
              - {project: X, item: project_basis, points: "1", reason: r, author: a}
              - {project: 37020022P88002810311R, item: no_such, points: "1", reason: r, author: a}
            """);
    String nameless =
        write("n.yaml", "judgements:\n  - {project: X, item: y, points: 1, reason: r}\n");

    JsonNode page =
        json(
            Run.of(
                "score",
                "--format=json",
                "--scheme=mof-2020-department",
                "--judgements",
                wrong,
                "--actuals",
                ACTUALS,
                SEED));
    Run refused = Run.of("score", "--scheme=mof-2020-department", "--judgements", nameless, SEED);

    assertThat(page.at("/problems/0/code").asString()).isEqualTo("unknown_project");
    assertThat(plan(page, "37020022P88002810311R").at("/problems/0/code").asString())
        .isEqualTo("unknown_item");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("author");
    assertThat(Run.of("score", "--judgements", wrong, SEED).status()).isEqualTo(2);
  }

  /**
   * {@code samples/actuals/faulty.json}: what is wrong with it is named, and nothing becomes a
   * zero.
   */
  @Test
  void badInputIsNamedAndNeverZeroInSilence() {
    String faulty = SAMPLES.resolve("actuals/faulty.json").toString();
    JsonNode score = json(Run.of("score", "--format=json", "--actuals", faulty, SEED));
    JsonNode radio = plan(score, "37020022P88002810311R");

    assertThat(codes(score)).containsExactly("unknown_project");
    assertThat(codes(radio))
        .containsExactly(
            "spent_above_budget",
            "negative_value",
            "two_values",
            "negative_value",
            "unknown_indicator");
    assertThat(radio.get("unscored").size()).isEqualTo(7);
    radio.get("unscored").forEach(open -> assertThat(open.get("reason").asString()).isNotBlank());
    assertThat(radio.get("indicators").size()).isEqualTo(1);
    assertThat(radio.at("/indicators/0/remarks/0").asString()).contains("实际值为负");
    assertThat(plan(score, "37020022P88002810309T").at("/unscored/0/reason").asString())
        .contains("为负");
    JsonNode watched =
        json(Run.of("monitor", "--format=json", "--actuals", faulty, "--at=2022-Q3", SEED));
    assertThat(plan(watched, "37020022P88002810311R").get("at").asString()).isEqualTo("2022-09-30");
    assertThat(codes(plan(watched, "37020022P88002810309T"))).containsExactly("negative_amount");
    assertThat(plan(watched, "37020022P88002810307K").at("/suggestion/code").asString())
        .isEqualTo("none");
  }

  private static List<String> codes(JsonNode node) {
    List<String> codes = new ArrayList<>();
    node.get("problems").forEach(problem -> codes.add(problem.get("code").asString()));
    return codes;
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
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
