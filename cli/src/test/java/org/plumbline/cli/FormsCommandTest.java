package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.forms.paged.TooManyPagesException;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Language;
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
  void faultsOfActualValuesAreSaidBesideTheForm() {
    Path file = folder.resolve("forms.xlsx");
    String faulty = Golden.sample("samples/actuals/faulty.json").toString();
    Run run =
        Run.of(
            "forms",
            SAMPLE,
            "--form",
            "self-evaluation",
            "--actuals",
            faulty,
            "-o",
            file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("没有项目 NOPE", "没有指标“没有的指标”", "-8次 为负", "超过预算数", "不止一个实际值", "-4.00元 为负");
    Run published =
        Run.of("publish", SAMPLE, "--actuals", faulty, "-o", folder.resolve("open").toString());
    assertThat(published.err()).contains("没有指标“没有的指标”", "-4.00元 为负");
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

  @Test
  void templateOfOnesOwnIsFilledIn() {
    Path file = folder.resolve("filled.docx");
    Run run = Run.of("forms", SAMPLE, "--template", template(), "-o", file.toString());
    assertThat(run.status()).isZero();
    assertThat(Run.of("read", file.toString(), "--format", "csv").out())
        .contains("智能化诊断服务企业数量", "37020022P880028103131");
  }

  @Test
  void templateGivesOneFileForEachPlan() throws IOException {
    Path file = folder.resolve("filled.zip");
    Run run =
        Run.of("forms", SAMPLE, "--template", template(), "--to", "docx", "-o", file.toString());
    assertThat(run.status()).isZero();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(16);
    }
  }

  @Test
  void uselessTemplateIsSaidAndNothingWritten() throws IOException {
    Path template = Files.writeString(folder.resolve("form.doc"), "不是模板");
    Path file = folder.resolve("filled.docx");
    Run run = Run.of("forms", SAMPLE, "--template", template.toString(), "-o", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("form.doc", "另存为 docx");
    assertThat(file).doesNotExist();
    Run pdf =
        Run.of("forms", SAMPLE, "--template", template(), "-o", folder.resolve("f.pdf").toString());
    assertThat(pdf.status()).isEqualTo(2);
    assertThat(pdf.err()).contains("docx");
  }

  /** The limit itself is held by PagedFormsTest; here it is as if it were one plan. */
  @Test
  void tooManyPagesAreSaidAndNothingWritten() {
    Path file = folder.resolve("forms.pdf");
    PlanDocument.Maker one =
        _ ->
            new PlanDocument() {
              private int plans;

              @Override
              public boolean add(PerformancePlan plan) {
                if (++plans > 1) {
                  throw new TooManyPagesException(1);
                }
                return true;
              }

              @Override
              public void end() {}
            };
    Documents.Order order =
        Documents.Order.of(List.of(SAMPLE), Wiring.ofProduct(), new LimitOptions());
    FormsFile forms = new FormsFile(order, new Session(Run.silent(), Language.EN));

    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> forms.write(new FormsFile.Target(file, "form", one), new ArrayList<>()))
        .satisfies(e -> assertThat(e.explanation().en()).contains("--zip"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void formOrTemplateIsAskedFor() {
    Run run = Run.of("forms", SAMPLE, "-o", folder.resolve("forms.docx").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--form plan", "--template");
  }

  @Test
  void fontsAreEmbeddedInOfdAlone() throws IOException {
    Path file = folder.resolve("forms.ofd");
    Run ofd = Run.of("forms", SAMPLE, "--form", "plan", "--embed-fonts", "-o", file.toString());
    assertThat(ofd.status()).isZero();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getEntry("Doc_0/Res/font.ttf")).isNotNull();
    }
    Path word = folder.resolve("forms.docx");
    assertThat(
            Run.of("forms", SAMPLE, "--form", "plan", "--embed-fonts", "-o", word.toString()).err())
        .contains("ofd");
  }

  private static String template() {
    return Golden.sample("samples/templates/bureau-form.docx").toString();
  }
}
