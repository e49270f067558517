package org.plumbline.forms.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** What was read, as public JSON: {@code plumbline/plans/1}. */
public final class PlansJson {

  public static final String SCHEMA = "plumbline/plans/1";

  private static final String PLANS = "plans";
  private static final String REVIEWS = "reviewForms";
  private static final String NOTICES = "notices";
  private static final String DOCUMENTS = "documents";

  private PlansJson() {}

  /** Writes one page; {@code language} is that of the assumptions, the rest has both. */
  public static void write(ReadingRun run, Language language, Writer out) {
    write(Parts.of(parts(run, language)), run.failures(), out);
  }

  /** What {@code run}, of one document or many, adds to a page. */
  public static List<Part> parts(ReadingRun run, Language language) {
    List<Part> parts = new ArrayList<>(documents(run));
    for (PerformancePlan plan : run.plans()) {
      parts.add(JsonPage.part(PLANS, page -> new PlanJson(page, language).write(plan)));
    }
    for (ReviewSheet review : run.reviews()) {
      parts.add(JsonPage.part(REVIEWS, page -> new ReviewSheetJson(page).write(review)));
    }
    for (Notice notice : run.notices()) {
      parts.add(JsonPage.part(NOTICES, page -> write(notice, page)));
    }
    return parts;
  }

  /** Writes the page that {@code parts} make. */
  public static void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      writeDocuments(parts, page);
      page.array(PLANS, parts);
      page.arrayIfAny(REVIEWS, parts);
      page.array(NOTICES, parts);
      writeFailures(failures, page);
    }
  }

  static List<Part> documents(ReadingRun run) {
    return run.documents().stream()
        .map(document -> JsonPage.part(DOCUMENTS, page -> write(document, page.generator())))
        .toList();
  }

  static void writeDocuments(Parts parts, JsonPage page) {
    page.array(DOCUMENTS, parts);
  }

  static void writeFailures(List<UnreadableDocument> failures, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeArrayPropertyStart("unreadable");
    for (UnreadableDocument failure : failures) {
      json.writeStartObject();
      json.writeStringProperty("name", failure.name());
      json.writeStringProperty("code", failure.code());
      page.both("message", failure.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(SourceDocument document, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", document.name());
    json.writeStringProperty("sha256", document.sha256());
    json.writeStringProperty("format", document.format().code());
    json.writeEndObject();
  }

  private static void write(Notice notice, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeStartObject();
    json.writeStringProperty("code", notice.code());
    page.severity(notice.severity());
    page.both("message", notice.message());
    page.place(notice.at());
    page.text("text", notice.at().map(at -> at.text()));
    json.writeEndObject();
  }
}
