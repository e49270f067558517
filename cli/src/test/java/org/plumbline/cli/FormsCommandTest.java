package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testkit.golden.Golden;

class FormsCommandTest {

  private static final String SAMPLE =
      Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt").toString();

  @TempDir Path folder;

  @Test
  void formsAreOneDocumentThatReadsBack() {
    Path file = folder.resolve("forms.docx");
    Run run = Run.of("forms", SAMPLE, "--form", "qingdao", "-o", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Run.of("read", file.toString(), "--format", "csv").out())
        .contains("智能化诊断服务企业数量", "37020022P880028103131");
  }

  @Test
  void archiveHoldsOneFileForEachPlan() throws IOException {
    Path file = folder.resolve("forms.zip");
    Run run = Run.of("forms", SAMPLE, "--form", "plan", "--to", "xlsx", "-o", file.toString());
    assertThat(run.status()).isZero();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(16);
      assertThat(zip.stream().findFirst().orElseThrow().getName())
          .startsWith("001-")
          .endsWith(".xlsx");
    }
  }

  @Test
  void fileStaysWhereNoPlanHasTheForm() throws IOException {
    Path file = Files.writeString(folder.resolve("forms.docx"), "before");
    Run run = Run.of("forms", SAMPLE, "--form", "department", "-o", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("部门整体支出绩效目标表");
    assertThat(file).hasContent("before");
  }

  @Test
  void monitoringFormAsksForItsDay() {
    Path file = folder.resolve("forms.docx");
    Run run = Run.of("forms", SAMPLE, "--form", "monitoring", "-o", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--at");
  }

  @Test
  void nameThatSaysNoFormatIsRefused() {
    Run run = Run.of("forms", SAMPLE, "--form", "plan", "-o", folder.resolve("forms").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--to");
  }
}
