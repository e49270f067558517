package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    byte[] template = Files.readAllBytes(Golden.sample(SAMPLE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledDocument document = DocxTemplate.read(template, PlanTags.sample(), false).begin(out);
    for (PerformancePlan plan : plans) {
      PlanActuals none =
          new PlanActuals(
              plan.project().name().value(), Optional.empty(), Optional.empty(), List.of());
      document.add(PlanTags.of(new YearOfPlan(plan, none, Optional.empty(), Optional.empty())));
    }
    document.end();
    return out.toByteArray();
  }
}
