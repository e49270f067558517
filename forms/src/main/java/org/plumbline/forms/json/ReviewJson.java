package org.plumbline.forms.json;

import java.io.Writer;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.review.Finding;
import org.plumbline.review.NotRun;
import org.plumbline.review.PlanReview;
import org.plumbline.review.SystemError;
import org.plumbline.review.place.FindingPlace;
import tools.jackson.core.JsonGenerator;

/** What a review found, as public JSON: {@code plumbline/review/1}. */
public final class ReviewJson {

  public static final String SCHEMA = "plumbline/review/1";

  private final Citations citations;

  public ReviewJson(Citations citations) {
    this.citations = citations;
  }

  /** Writes one run. */
  public void write(ReviewRun run, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      JsonGenerator json = page.generator();
      json.writeStringProperty("profile", run.profile().name());
      json.writeStringProperty("profileVersion", run.profile().version());
      json.writeStringProperty("catalogueVersion", run.catalogueVersion());
      RunNotesJson.versions(run, page);
      PlansJson.writeDocuments(run.reading(), json);
      json.writeArrayPropertyStart("plans");
      for (ReviewedPlan plan : run.plans()) {
        write(plan, run, page);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("systemErrors");
      for (SystemError error : run.systemErrors()) {
        write(error, page);
      }
      json.writeEndArray();
      RunNotesJson.write(run, page);
      PlansJson.writeFailures(run.reading(), page);
    }
  }

  private void write(ReviewedPlan plan, ReviewRun run, JsonPage page) {
    PlanReview review = plan.review();
    JsonGenerator json = page.generator();
    json.writeStartObject();
    PlanJson.writeProject(review.plan(), page);
    page.place(review.plan().at());
    json.writeArrayPropertyStart("findings");
    for (Finding finding : review.findings()) {
      write(finding, review, run, page);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notRun");
    for (NotRun notRun : review.notRun()) {
      json.writeStartObject();
      json.writeStringProperty("rule", notRun.rule().code());
      json.writeStringProperty("cause", notRun.cause().code());
      page.both("reason", notRun.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    page.text("suggestedGrade", plan.suggestedGrade());
    plan.form().ifPresent(form -> ReviewFormJson.write(form, page));
    json.writeEndObject();
  }

  private void write(Finding finding, PlanReview review, ReviewRun run, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().code());
    page.severity(finding.severity());
    json.writeStringProperty("criterion", finding.rule().criterion().code());
    page.both("message", finding.message());
    page.both("why", finding.rule().why());
    page.both("fix", finding.rule().fix());
    page.both("basis", citations.of(finding.rule()));
    page.place(finding.at());
    json.writeStringProperty("text", finding.at().text());
    json.writeStringProperty("place", FindingPlace.of(review.plan(), finding.at()).stable());
    run.notes()
        .waivers()
        .findWaiver(finding)
        .ifPresent(waiver -> {
          json.writeObjectPropertyStart("waived");
          RunNotesJson.terms(waiver, page);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private static void write(SystemError error, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeStartObject();
    json.writeStringProperty("rule", error.rule());
    json.writeStringProperty("detail", error.detail());
    page.place(error.at());
    json.writeEndObject();
  }
}
