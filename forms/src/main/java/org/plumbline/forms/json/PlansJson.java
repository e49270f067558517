package org.plumbline.forms.json;

import java.io.Writer;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** What was read, as public JSON: {@code plumbline/plans/1}. */
public final class PlansJson {

  public static final String SCHEMA = "plumbline/plans/1";

  private PlansJson() {}

  /** Writes one document; {@code language} is that of the assumptions, the rest has both. */
  public static void write(ReadingRun run, Language language, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      JsonGenerator json = page.generator();
      writeDocuments(run, json);
      json.writeArrayPropertyStart("plans");
      PlanJson plans = new PlanJson(page, language);
      for (PerformancePlan plan : run.plans()) {
        plans.write(plan);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("notices");
      for (Notice notice : run.notices()) {
        write(notice, page);
      }
      json.writeEndArray();
      writeFailures(run, page);
    }
  }

  static void writeDocuments(ReadingRun run, JsonGenerator json) {
    json.writeArrayPropertyStart("documents");
    for (SourceDocument document : run.documents()) {
      json.writeStartObject();
      json.writeStringProperty("name", document.name());
      json.writeStringProperty("sha256", document.sha256());
      json.writeStringProperty("format", document.format().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeFailures(ReadingRun run, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeArrayPropertyStart("unreadable");
    for (UnreadableDocument failure : run.failures()) {
      json.writeStartObject();
      json.writeStringProperty("name", failure.name());
      json.writeStringProperty("code", failure.code());
      page.both("message", failure.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
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
