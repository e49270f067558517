package org.plumbline.forms.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.Citations;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
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

  private static final String PLANS = "plans";
  private static final String SYSTEM_ERRORS = "systemErrors";

  private final Citations citations;

  public ReviewJson(Citations citations) {
    this.citations = citations;
  }

  /** Writes one run. */
  public void write(ReviewRun run, Writer out) {
    write(run, run.notes().waivers().waived().size(), Parts.of(parts(run)), out);
  }

  /** What {@code run}, of one document or many, adds to a page. */
  public List<Part> parts(ReviewRun run) {
    List<Part> parts = new ArrayList<>(PlansJson.documents(run.reading()));
    for (ReviewedPlan plan : run.plans()) {
      parts.add(JsonPage.part(PLANS, page -> write(plan, run, page)));
    }
    for (SystemError error : run.systemErrors()) {
      parts.add(JsonPage.part(SYSTEM_ERRORS, page -> write(error, page)));
    }
    return parts;
  }

  /**
   * Writes the page that {@code parts} make.
   *
   * @param run what the page says beside its parts; its documents and plans are not looked at
   * @param waived how many findings were waived
   */
  public void write(ReviewRun run, int waived, Parts parts, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      JsonGenerator json = page.generator();
      json.writeStringProperty("profile", run.profile().name());
      json.writeStringProperty("profileVersion", run.profile().version());
      json.writeStringProperty("catalogueVersion", run.catalogueVersion());
      RunNotesJson.versions(run, page);
      PlansJson.writeDocuments(parts, page);
      page.array(PLANS, parts);
      page.array(SYSTEM_ERRORS, parts);
      RunNotesJson.write(run.notes(), waived, page);
      PlansJson.writeFailures(run.reading().failures(), page);
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
