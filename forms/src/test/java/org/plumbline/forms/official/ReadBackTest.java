package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;

/** Every form, in every format, says what the plan says when it is read again. */
class ReadBackTest {

  private static final PlanReader READER = PlanReader.bundled();

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void qingdao(FormFormat format) {
    Function<PerformancePlan, FormFacts> facts =
        plan -> FormFacts.of(plan).withUnit(plan).withCode(plan).withSpending(plan);
    check(format, Page.A4, SamplePlans.all(), QingdaoForm::of, facts, facts);
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void plan(FormFormat format) {
    Function<PerformancePlan, FormFacts> facts =
        plan -> FormFacts.of(plan).withUnit(plan).withCode(plan).withLongTerm(plan);
    check(format, Page.A4, SamplePlans.all(), PlanForm::of, facts, facts);
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void department(FormFormat format) {
    Function<PerformancePlan, FormFacts> facts = plan -> FormFacts.of(plan).withTasks(plan);
    check(format, Page.A4, SamplePlans.departments(), DepartmentForm::of, facts, facts);
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void monitoring(FormFormat format) {
    check(
        format,
        Page.A4_LANDSCAPE,
        SamplePlans.all(),
        plan -> SampleResults.monitoringForm(plan),
        plan -> SampleResults.monitoringFacts(plan),
        plan -> SampleResults.monitoringFactsRead(plan));
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void selfEvaluation(FormFormat format) {
    check(
        format,
        Page.A4,
        SamplePlans.all(),
        plan -> SampleResults.selfEvaluationForm(plan),
        plan -> SampleResults.selfEvaluationFacts(plan),
        plan -> SampleResults.selfEvaluationFactsRead(plan));
  }

  private static void check(
      FormFormat format,
      Page page,
      List<PerformancePlan> plans,
      Function<PerformancePlan, Form> form,
      Function<PerformancePlan, FormFacts> expected,
      Function<PerformancePlan, FormFacts> read) {
    List<Form> forms = plans.stream().map(form).toList();
    byte[] file = written(format, page, forms);
    assertThat(written(format, page, forms)).isEqualTo(file);
    List<PerformancePlan> again = read(format, file);
    assertThat(again.size()).isEqualTo(plans.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      List<String> wanted = expected.apply(plans.get(i)).lines();
      List<String> found = read.apply(again.get(i)).lines();
      for (int line = 0; line < Math.max(wanted.size(), found.size()); line++) {
        String one = line < wanted.size() ? wanted.get(line) : "";
        String other = line < found.size() ? found.get(line) : "";
        if (!one.equals(other)) {
          differences.add("plan " + (i + 1) + ": " + one + " <> " + other);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static byte[] written(FormFormat format, Page page, List<Form> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = format.begin(out, page, "绩效表");
    forms.forEach(writer::add);
    writer.end();
    return out.toByteArray();
  }

  private static List<PerformancePlan> read(FormFormat format, byte[] file) {
    try {
      String name = "forms." + format.code();
      return new ArrayList<>(
          READER.read(new DocumentBytes(name, file), 0, OptionalInt.empty()).plans());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
