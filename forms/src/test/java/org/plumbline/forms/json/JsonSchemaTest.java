package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.forms.json.PublishedSchema.errors;

import java.io.StringWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.text.Language;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.quality.QualityReport;
import org.plumbline.review.quality.Tally;
import org.plumbline.review.rule.RuleData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and what is written must agree, in both directions. */
class JsonSchemaTest {

  private static final ReviewRun RUN = SampleRuns.run(Language.ZH);

  @Test
  void plansFitTheirSchema() {
    assertThat(errors("plans-1", plans())).isEmpty();
  }

  @Test
  void reviewFormsFitTheSchemaOfPlans() {
    JsonNode form = JsonMapper.shared().readTree(reviewForms()).at("/reviewForms/0");

    assertThat(errors("plans-1", reviewForms())).isEmpty();
    assertThat(form.get("points").size()).isEqualTo(8);
    assertThat(form.at("/points/1/decided").asString()).isEqualTo("poor");
    assertThat(form.at("/points/1/remark").asString()).isEqualTo("请补充依据。");
    assertThat(form.at("/overall/decided").asString()).isEqualTo("good");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"decided\": \"good\" | \"decided\": \"splendid\"",
        "\"points\" | \"lines\"",
        "\"overall\" | \"whole\"",
        "\"remark\" | \"note\"",
      })
  void rejectsMutatedReviewForms(String found, String replacement) {
    String mutated = reviewForms().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(reviewForms());
    assertThat(errors("plans-1", mutated)).isNotEmpty();
  }

  @Test
  void reviewFitsItsSchema() {
    assertThat(errors("review-1", review())).isEmpty();
  }

  @Test
  void catalogueFitsItsSchema() {
    StringWriter rules = new StringWriter();
    new RulesJson(SampleRuns.citations()).write(RuleCatalogue.of(RuleData.bundled()), rules);

    assertThat(errors("rules-1", rules.toString())).isEmpty();
  }

  @Test
  void everyTargetFitsItsSchema() {
    RUN.reading().plans().stream()
        .flatMap(plan -> plan.indicators().stream())
        .flatMap(indicator -> indicator.target().stream())
        .map(target -> TargetJson.line(target.value(), Language.EN))
        .forEach(line -> assertThat(errors("target-1", line)).isEmpty());
  }

  @Test
  void comparisonFitsItsSchema() {
    assertThat(errors("comparison-1", comparison())).isEmpty();
  }

  @Test
  void qualityFitsItsSchema() {
    assertThat(errors("quality-1", quality())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"fate\": \"new\" | \"fate\": \"lost\"",
        "\"still_there\": | \"stillThere\":",
        "\"gone\": 1 | \"gone\": -1",
        "\"place\" | \"where\"",
        "plumbline/comparison/1 | plumbline/comparison/2",
      })
  void rejectsMutatedComparisons(String found, String replacement) {
    String mutated = comparison().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(comparison());
    assertThat(errors("comparison-1", mutated)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"precision\": \"0.750\" | \"precision\": 0.750",
        "\"right\": 3 | \"right\": -3",
        "\"unwritten\" | \"open\"",
        "\"rule\" | \"code\"",
        "plumbline/quality/1 | plumbline/quality/2",
      })
  void rejectsMutatedQuality(String found, String replacement) {
    String mutated = quality().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(quality());
    assertThat(errors("quality-1", mutated)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"1000000.00\" | 1000000.00",
        "\"at_least\" | \"atleast\"",
        "\"cumulative_amount\" | \"cumulative\"",
        "\"month\": 6 | \"month\": 13",
        "\"dimension\": \"timeliness\" | \"dimension\": \"mood\"",
        "\"goals\" | \"aims\"",
      })
  void rejectsMutatedPlans(String found, String replacement) {
    String mutated = plans().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(plans());
    assertThat(errors("plans-1", mutated)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"severity\": \"error\" | \"severity\": \"fatal\"",
        "\"criterion\": \"appropriateness\" | \"criterion\": \"taste\"",
        "\"messageEn\" | \"english\"",
        "plumbline/review/1 | plumbline/review/2",
      })
  void rejectsMutatedReviews(String found, String replacement) {
    String mutated = review().replace(found, replacement);

    assertThat(mutated).isNotEqualTo(review());
    assertThat(errors("review-1", mutated)).isNotEmpty();
  }

  private static String plans() {
    StringWriter plans = new StringWriter();
    PlansJson.write(RUN.reading(), Language.ZH, plans);
    return plans.toString();
  }

  private static String reviewForms() {
    StringWriter forms = new StringWriter();
    ReadingRun run = ReadingRun.of(List.of(SampleRuns.decidedReviewForm()), List.of());
    PlansJson.write(run, Language.ZH, forms);
    return forms.toString();
  }

  private static String review() {
    StringWriter review = new StringWriter();
    new ReviewJson(SampleRuns.citations()).write(RUN, review);
    return review.toString();
  }

  /** Each fate once. */
  private static String comparison() {
    List<ReportedFinding> before = List.of(found("a", "一"), found("b", "二"), found("c", "三"));
    List<ReportedFinding> now = List.of(found("a", "一"), found("b", "改了"), found("d", "四"));
    StringWriter page = new StringWriter();
    ComparisonJson.write(ReportComparison.of(before, now), page);
    return page.toString();
  }

  private static ReportedFinding found(String rule, String message) {
    return new ReportedFinding("37020022P1", rule, "5/2", "error", "≥150家", message);
  }

  private static String quality() {
    SortedMap<String, Tally> rules = new TreeMap<>();
    rules.put("cost_above_budget", new Tally(3, 1, 2));
    rules.put("never_fired", new Tally(0, 0, 0));
    SortedMap<String, Tally> unwritten = new TreeMap<>();
    unwritten.put("names_nobody", new Tally(0, 0, 1));
    StringWriter page = new StringWriter();
    QualityJson.write(new QualityReport(rules, unwritten, List.of(), List.of()), "2026.2+00", page);
    return page.toString();
  }
}
