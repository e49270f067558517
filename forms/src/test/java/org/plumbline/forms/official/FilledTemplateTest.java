package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.template.DocxTemplate;
import org.plumbline.forms.template.FilledDocument;
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
  void documentedTagsAreThoseThereAre() throws IOException {
    Map<String, Set<String>> lists = new TreeMap<>();
    Set<String> texts = new TreeSet<>();
    for (String[] cells : documentedRows()) {
      if (PlanTags.sample().lists().containsKey(cells[1])) {
        lists.put(cells[1], names(cells[2]));
      } else {
        texts.addAll(names(cells[1]));
      }
    }
    assertThat(texts).isEqualTo(new TreeSet<>(PlanTags.sample().texts().keySet()));
    Map<String, Set<String>> wanted = new TreeMap<>();
    PlanTags.sample()
        .lists()
        .forEach((name, items) -> {
          Set<String> tags = new TreeSet<>(items.getFirst().texts().keySet());
          tags.remove("序号"); // the head of the table says that every list has it
          wanted.put(name, tags);
        });
    assertThat(lists).isEqualTo(wanted);
  }

  /** The rows of both tables under "Tags", cells from 1. */
  private static List<String[]> documentedRows() throws IOException {
    String page = Files.readString(Golden.sample("docs/templates.md"));
    return page.substring(page.indexOf("## Tags"))
        .lines()
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.startsWith("| ---"))
        .map(line -> line.split(" *\\| *", -1))
        .filter(cells -> !Set.of("tag", "list").contains(cells[1]))
        .toList();
  }

  /** Without what is said of them in brackets. */
  private static Set<String> names(String cell) {
    return new TreeSet<>(List.of(cell.replaceAll("（[^）]*）", "").split("、")));
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
