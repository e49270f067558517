package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.template.DocxTemplate;
import org.plumbline.forms.template.FilledDocument;
import org.plumbline.forms.template.TagScope;
import org.plumbline.forms.template.UnusableTemplateException;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.testkit.golden.Golden;

/** The template among the samples, filled in, says what the plans say when it is read again. */
class FilledTemplateTest {

  private static final String SAMPLE = "samples/templates/bureau-form.docx";

  @Test
  void readsBackAsThePlans() throws Exception {
    List<PerformancePlan> plans = SamplePlans.founding();
    List<PerformancePlan> again =
        PlanReader.bundled()
            .read(new DocumentBytes("filled.docx", filled(plans)), 0, OptionalInt.empty())
            .plans();
    assertThat(again.size()).isEqualTo(plans.size());
    for (int i = 0; i < plans.size(); i++) {
      assertThat(facts(again.get(i))).isEqualTo(facts(plans.get(i)));
    }
  }

  @Test
  void selfEvaluationReadsBack() throws Exception {
    check(
        "samples/templates/bureau-self-evaluation.docx",
        SampleResults::scored,
        SampleResults::selfEvaluationFacts,
        SampleResults::selfEvaluationFactsRead);
  }

  @Test
  void monitoringReadsBack() throws Exception {
    check(
        "samples/templates/bureau-monitoring.docx",
        SampleResults::monitored,
        SampleResults::monitoringFacts,
        SampleResults::monitoringFactsRead);
  }

  private static void check(
      String template,
      Function<PerformancePlan, YearOfPlan> year,
      Function<PerformancePlan, FormFacts> expected,
      Function<PerformancePlan, FormFacts> found)
      throws Exception {
    List<PerformancePlan> plans = SamplePlans.founding();
    byte[] filled = filled(template, plans.stream().map(year).toList());
    List<PerformancePlan> again =
        PlanReader.bundled()
            .read(new DocumentBytes("filled.docx", filled), 0, OptionalInt.empty())
            .plans();
    assertThat(again).hasSameSizeAs(plans);
    for (int i = 0; i < plans.size(); i++) {
      assertThat(found.apply(again.get(i)).lines()).isEqualTo(expected.apply(plans.get(i)).lines());
    }
  }

  @Test
  void samePlansGiveSameBytes() throws Exception {
    assertThat(filled(SamplePlans.all())).isEqualTo(filled(SamplePlans.all()));
  }

  @Test
  void everyTagIsDocumented() throws IOException {
    String page = Files.readString(Golden.sample("docs/templates.md"));
    assertThat(page).contains(PlanTags.sample().texts().keySet());
    for (Map.Entry<String, List<TagScope>> list : PlanTags.sample().lists().entrySet()) {
      assertThat(page)
          .contains(list.getKey())
          .contains(list.getValue().getFirst().texts().keySet());
    }
  }

  private static List<String> facts(PerformancePlan plan) {
    return FormFacts.of(plan).withUnit(plan).withCode(plan).lines();
  }

  private static byte[] filled(List<PerformancePlan> plans)
      throws IOException, UnusableTemplateException {
    return filled(SAMPLE, plans.stream().map(FilledTemplateTest::planned).toList());
  }

  private static YearOfPlan planned(PerformancePlan plan) {
    PlanActuals none =
        new PlanActuals(
            plan.project().name().value(), Optional.empty(), Optional.empty(), List.of());
    return new YearOfPlan(plan, none, Optional.empty(), Optional.empty());
  }

  private static byte[] filled(String sample, List<YearOfPlan> years)
      throws IOException, UnusableTemplateException {
    byte[] template = Files.readAllBytes(Golden.sample(sample));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledDocument document = DocxTemplate.read(template, PlanTags.sample(), false).begin(out);
    for (YearOfPlan year : years) {
      document.add(PlanTags.of(year));
    }
    document.end();
    return out.toByteArray();
  }
}
