package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product on the founding document, as a user runs it. */
class ProductTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final String SEED =
      SAMPLES.resolve("qingdao-miit-2022/qingdao-miit-2022.txt").toString();

  @TempDir Path folder;

  @Test
  void readsTheFoundingDocument() {
    Run run = Run.of("read", SEED);
    JsonNode plans = json(run).get("plans");

    assertThat(run.status()).isZero();
    assertThat(plans.size()).isEqualTo(16);
    int indicators = 0;
    for (JsonNode plan : plans) {
      indicators += plan.get("indicators").size();
    }
    assertThat(indicators).isEqualTo(170);
  }

  @Test
  void reviewGivesStatusByThreshold() {
    assertThat(Run.of("review", SEED).status()).isEqualTo(1);
    assertThat(Run.of("review", "--fail-on", "never", SEED).status()).isZero();
  }

  @Test
  void reviewWritesEachFormat() throws IOException {
    JsonNode review = json(Run.of("review", "--format", "json", SEED));
    assertThat(review.get("schema").asString()).isEqualTo("plumbline/review/1");
    assertThat(review.get("systemErrors").isEmpty()).isTrue();
    assertThat(Run.of("review", "--lang", "en", SEED).out()).contains("cost_above_budget");

    Path page = folder.resolve("report.html");
    Run html = Run.of("review", "--format", "html", "-o", page.toString(), SEED);
    assertThat(html.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("129户");
  }

  @Test
  void reviewFormIsOneFileToBeSigned() throws IOException {
    Path form = folder.resolve("审核表.docx");
    Run run = Run.of("review", "--format", "docx", "-o", form.toString(), SEED);
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readAllBytes(form)).startsWith('P', 'K');
    assertThat(Run.of("read", "--explain", form.toString()).out()).contains("综合评定等级");

    Run withoutFile = Run.of("review", "--lang", "en", "--format", "docx", SEED);
    assertThat(withoutFile.status()).isEqualTo(2);
    assertThat(withoutFile.err()).contains("-o");
  }

  @Test
  void sameInputGivesSameBytes() {
    assertThat(Run.of("review", "--format", "json", SEED).out())
        .isEqualTo(Run.of("review", "--format", "json", SEED).out());
  }

  @Test
  void saysWhereReportCannotBeWritten() {
    Run run = Run.of("review", "--lang", "en", "-o", "no/such/folder/x.html", SEED);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("make its folder first").doesNotContain("\tat ");
  }

  @Test
  void namesProfilesWhenUnknown() {
    Run run = Run.of("review", "--lang", "en", "--profile", "mars", SEED);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("mars", "national, qingdao");
  }

  @Test
  void documentWithoutPlanIsUnusable() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "请各单位填报绩效目标表。\n");
    Run run = Run.of("review", letter.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("letter.txt", "没有认出绩效目标表");
  }

  @Test
  void readsOtherEncodings() throws IOException {
    String text = Files.readString(Path.of(SEED));
    for (String charset : new String[] {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
      Path copy = folder.resolve(charset + ".txt");
      Files.write(copy, text.getBytes(Charset.forName(charset)));
      Run run = Run.of("read", copy.toString());
      assertThat(run.status()).as(charset).isZero();
      assertThat(json(run).get("plans").size()).as(charset).isEqualTo(16);
    }
  }

  @Test
  void listsRulesInBothFormats() {
    JsonNode rules = json(Run.of("rules", "--format", "json"));
    assertThat(rules.get("rules").size()).isGreaterThanOrEqualTo(60);
    assertThat(Run.of("rules").out()).contains("cost_above_budget", "财预〔2015〕88号");
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
