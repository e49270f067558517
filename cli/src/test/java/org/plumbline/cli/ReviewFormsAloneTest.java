package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testkit.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that holds review forms (审核表) and no plan. */
class ReviewFormsAloneTest {

  private static final String SEED =
      Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt").toString();

  @TempDir static Path folder;

  private static String forms = "";

  @BeforeAll
  static void writeForms() {
    forms = folder.resolve("forms.docx").toString();
    assertThat(Run.of("forms", SEED, "--form", "review", "-o", forms).status()).isZero();
  }

  @Test
  void readGivesThem() {
    Run run = Run.of("read", "--format=json", forms);
    JsonNode page = JsonMapper.shared().readTree(run.out());

    assertThat(run.status()).isZero();
    assertThat(page.get("reviewForms").size()).isEqualTo(16);
    assertThat(page.at("/reviewForms/0/project/code").asString())
        .isEqualTo("37020022P880028103131");
    assertThat(Run.of("read", "--format=text", forms).out()).endsWith("，16 份审核表\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "review --format=json",
        "review --format=html",
        "score",
        "score --scheme=mof-2020-department",
        "monitor --at=2022-07-31",
        "publish -o OUT",
        "forms --form=plan --to=docx -o OUT",
        "review --format=docx -o OUT"
      })
  void workOnPlansSaysThatThereAreNone(String command) {
    Path result = folder.resolve("result");
    Run run = Run.of((command.replace("OUT", result.toString()) + " " + forms).split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("只有审核表（16 份）", "plumbline read");
    assertThat(result).doesNotExist();
  }

  @Test
  void plansBesideThemAreScored() {
    Run run = Run.of("score", "--lang=en", "--format=json", forms, SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("forms.docx", "Review forms only (16)");
    assertThat(JsonMapper.shared().readTree(run.out()).get("plans").size()).isEqualTo(16);
  }
}
