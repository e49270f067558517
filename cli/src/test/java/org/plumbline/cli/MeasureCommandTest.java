package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measuring a programme, as its manager does it. */
class MeasureCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
  private static final Path SALT = ROOT.resolve("programmes/salt-reserve");
  private static final Path SALT_EVIDENCE = ROOT.resolve("samples/evidence/salt-reserve");
  private static final String SEED =
      ROOT.resolve("samples/qingdao-miit-2022/qingdao-miit-2022.txt").toString();

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
            phone: {title: {zh: 电话, en: Telephone}, type: text, personal: true}
            load: {title: {zh: 重量, en: Load}, type: amount, unit: 千克, min: 0}
        answers:
          title: {zh: 问卷台账, en: Answers}
          key: [no]
          columns:
            no: {title: {zh: 编号, en: No.}, type: text}
            happy: {title: {zh: 满意, en: Happy}, type: yes_no}
      indicators:
        - {dimension: quantity, name: 走访次数, target: ≥2次, measure: {count: {in: visits, unit: 次}}}
        - {dimension: quantity, name: 送达重量, target: ≥50吨, measure: {sum: {of: load, in: visits}}}
        - {dimension: recipient_satisfaction, name: 满意度, target: ≥90%, measure: {share: {of: {happy: 是}, in: answers}}}
        - dimension: social
          name: 社会反响
          target: 良好
          measure: {attested: {because: {zh: 没有台账, en: no register has it}}}
      watches:
        - {name: some, title: {zh: 近30日有走访, en: A visit in 30 days}, measure: {count: {in: visits, where: {held_on: {within: {last: 30 日}}}, unit: 次}}, target: ≥1次, every: month}
      """;

  @TempDir Path folder;
  private Path evidence;

  @BeforeEach
  void writePack() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), PACK);
    evidence = Files.createDirectory(folder.resolve("evidence"));
    write(
        "visits.csv",
        "编号,日期,电话,重量（吨）",
        "Z1,2022-03-01,13912345678,30",
        "Z2,2022-12-05,13987654321,24.9208");
  }

  @Test
  void saysValuesInUnitOfTarget() throws IOException {
    write(
        "attestations.csv",
        "dimension,indicator,words,document,attested_by,attested_on",
        "social,社会反响,良好,情况报告,王某,2022-12-20");

    JsonNode values = measure().get("values");

    assertThat(text(values.get(0), "value", "unit", "attainment")).isEqualTo("2 次 met");
    assertThat(text(values.get(1), "value", "unit", "attainment")).isEqualTo("54.9208 吨 met");
    assertThat(values.get(1).get("updated").asString()).isEqualTo("2022-12-05");
    assertThat(text(values.get(3), "words", "attainment", "attested")).isEqualTo("良好 met true");
    assertThat(values.get(3).at("/attestation/attestedBy").asString()).isEqualTo("王某");
  }

  @Test
  void missingRegisterIsSaid() {
    JsonNode page = measure();

    assertThat(text(page.get("values").get(2), "attainment")).isEqualTo("undecidable");
    assertThat(text(page.get("values").get(2), "undecidable")).contains("问卷台账");
    assertThat(page.get("values").get(2).get("value").isNull()).isTrue();
    assertThat(page.get("notices").toString()).contains("register_not_supplied", "满意度");
  }

  @Test
  void faultyRegisterIsRefusedWhole() throws IOException {
    write("visits.csv", "编号,日期,电话,重量（吨）", "Z1,2022-03-01,1,30", "Z2,昨天,1,-5");

    Run run = run("--as-of=2022-12-31", "--format=json");
    JsonNode page = JsonMapper.shared().readTree(run.out());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("visits.csv", "第 3 行，日期 昨天", "第 3 行，重量（吨） -5");
    assertThat(page.get("values").isEmpty()).isTrue();
    assertThat(page.get("refused").get(0).get("count").asInt()).isEqualTo(2);
  }

  @Test
  void listsFirstHundredFaults() throws IOException {
    write("visits.csv", "编号,日期,电话,重量（吨）\n" + "Z,昨天,1,3\n".repeat(250));

    Run run = run("--lang=en", "--as-of=2022-12-31");

    assertThat(run.err().lines().filter(line -> line.startsWith("  row"))).hasSize(100);
    assertThat(run.err()).contains("and 150 more");
  }

  @Test
  void recordsMaskPersonalData() {
    Run masked = run("--as-of=2022-12-31", "--records=走访次数", "--format=csv");
    Run shown = run("--as-of=2022-12-31", "--records", "走访次数", "--personal");

    assertThat(masked.out().lines())
        .containsExactly(
            "indicator,part,register,file,row,编号,日期,电话,重量（千克）",
            "走访次数,1,visits,visits.csv,2,Z1,2022-03-01,139****5678,30000",
            "走访次数,1,visits,visits.csv,3,Z2,2022-12-05,139****4321,24920.8");
    assertThat(shown.out()).contains("visits.csv 第 2 行", "13912345678");
  }

  @Test
  void recordsOfUnknownIndicatorNameTheOnesThereAre() {
    Run run = run("--as-of=2022-12-31", "--records=不存在");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("走访次数", "送达重量", "some");
  }

  @Test
  void laterRecordsAreNotKnownYet() {
    JsonNode page = json(run("--as-of=2022-06-30", "--format=json"));

    assertThat(text(page.get("values").get(0), "value", "attainment")).isEqualTo("1 not_met");
    assertThat(text(page.get("watches").get(0), "state")).isEqualTo("breached");
  }

  @Test
  void saysWhichDayIsTaken() {
    Run run = run("--lang=en");

    assertThat(run.err()).contains("as of 2022-12-31, the end of its fiscal year");
    assertThat(run.out()).contains("as of 2022-12-31").doesNotContain("SYNTHETIC");
  }

  @Test
  void syntheticRecordsAreMarked() {
    Run run =
        Run.of("measure", SALT.toString(), "--evidence", SALT_EVIDENCE.toString(), "--lang=en");

    assertThat(run.out()).startsWith("SYNTHETIC DATA");
  }

  @Test
  void heldAgainstPlan() throws IOException {
    String yaml = Files.readString(SALT.resolve("pack.yaml"));
    Path other = Files.createDirectory(folder.resolve("salt"));
    Files.writeString(
        other.resolve("pack.yaml"), yaml.replaceFirst("target: ≥2000吨", "target: ≥1800吨"));

    Run same = Run.of("pack", "check", SALT.toString(), "--plan", SEED);
    Run changed = Run.of("pack", "check", other.toString(), "--plan", SEED);

    assertThat(same.status()).as(same.out()).isZero();
    assertThat(changed.status()).isEqualTo(1);
    assertThat(changed.out()).contains("小包装储备数量", "≥2000吨", "≥1800吨");
  }

  @Test
  void checkNamesFileAndLine() throws IOException {
    Files.writeString(
        folder.resolve("pack.yaml"), PACK.replace("in: visits, unit: 次}}}", "in: visit}}}"));

    Run run = Run.of("pack", "check", folder.toString(), "--lang=en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("pack.yaml:23", "no register \"visit\"");
    assertThat(Run.of("pack", "check", "no-such-pack").status()).isEqualTo(2);
  }

  @Test
  void actualsFeedTheScore() throws IOException {
    Run actuals =
        Run.of(
            "measure", SALT.toString(), "--evidence", SALT_EVIDENCE.toString(), "--format=actuals");
    Path file = Files.writeString(folder.resolve("A.json"), actuals.out());

    JsonNode fromFile = json(Run.of("score", SEED, "--actuals", file.toString(), "--format=json"));
    Run direct =
        Run.of(
            "score",
            SEED,
            "--format=json",
            "--packs",
            ROOT.resolve("programmes").toString(),
            "--evidence",
            ROOT.resolve("samples/evidence").toString(),
            "--as-of=2022-12-31");

    JsonNode fromEvidence = json(direct);
    assertThat(direct.status()).as(direct.err()).isZero();
    assertThat(salt(fromEvidence).get("total")).isEqualTo(salt(fromFile).get("total"));
    assertThat(salt(fromEvidence).toString()).contains("salt-reserve（合成数据）: 1920 吨");
    assertThat(fromEvidence.get("problems").toString()).contains("synthetic_data");
  }

  @Test
  void monitorTakesTheDayOfTheLook() {
    Run run =
        Run.of(
            "monitor",
            SEED,
            "--packs",
            ROOT.resolve("programmes").toString(),
            "--at=2022-06-30",
            "--evidence",
            ROOT.resolve("samples/evidence").toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("食盐储备工作经费  2022-06-30", "2000吨", "合成数据");
  }

  private static JsonNode salt(JsonNode page) {
    for (JsonNode plan : page.get("plans")) {
      if (plan.at("/project/code").asString().equals("37020022P88002810309T")) {
        return plan;
      }
    }
    throw new AssertionError("no such plan");
  }

  private JsonNode measure() {
    return json(run("--as-of=2022-12-31", "--format=json"));
  }

  private static JsonNode json(Run run) {
    assertThat(run.status()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private Run run(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "measure";
    all[1] = folder.toString();
    all[2] = "--evidence";
    all[3] = evidence.toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return Run.of(all);
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(evidence.resolve(name), String.join("\n", lines) + "\n");
  }

  private static String text(JsonNode node, String... members) {
    StringBuilder text = new StringBuilder();
    for (String member : members) {
      text.append(' ').append(node.get(member).asString());
    }
    return text.substring(1);
  }
}
