package org.plumbline.forms.json;

import java.util.List;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.RunNotes;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.comparison.ReportComparison.Change;
import org.plumbline.review.comparison.ReportComparison.Fate;
import org.plumbline.review.waiver.Waiver;
import tools.jackson.core.JsonGenerator;

/** Versions, waivers and the comparison with an earlier report, within the JSON of a review. */
final class RunNotesJson {

  private RunNotesJson() {}

  static void versions(ReviewRun run, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeObjectPropertyStart("versions");
    json.writeStringProperty("catalogue", run.catalogueVersion());
    page.text("regulation", run.notes().regulationVersion());
    json.writeStringProperty("profile", run.profile().versionAndHash());
    json.writeEndObject();
  }

  static void write(RunNotes notes, int waived, JsonPage page) {
    if (waived > 0 || !notes.waivers().isEmpty()) {
      JsonGenerator json = page.generator();
      json.writeObjectPropertyStart("waivers");
      json.writeNumberProperty("waived", waived);
      list("expired", notes.waivers().expired(), page);
      list("unmatched", notes.waivers().unmatched(), page);
      json.writeEndObject();
    }
    notes.comparison().ifPresent(comparison -> comparison("since", comparison, page));
  }

  private static void list(String name, List<Waiver> waivers, JsonPage page) {
    page.generator().writeArrayPropertyStart(name);
    for (Waiver waiver : waivers) {
      page.generator().writeStartObject();
      page.generator().writeStringProperty("project", waiver.project());
      page.generator().writeStringProperty("rule", waiver.rule());
      page.text("place", waiver.place());
      terms(waiver, page);
      page.generator().writeEndObject();
    }
    page.generator().writeEndArray();
  }

  /** Why, who and until when. */
  static void terms(Waiver waiver, JsonPage page) {
    page.generator().writeStringProperty("reason", waiver.reason());
    page.generator().writeStringProperty("author", waiver.author());
    page.generator().writeStringProperty("date", waiver.date().toString());
    page.generator().writeStringProperty("expires", waiver.expires().toString());
  }

  static void comparison(String name, ReportComparison comparison, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeObjectPropertyStart(name);
    for (Fate fate : Fate.values()) {
      json.writeNumberProperty(fate.code(), comparison.count(fate));
    }
    json.writeObjectPropertyStart("rules");
    comparison
        .byRule()
        .forEach((rule, difference) -> {
          json.writeObjectPropertyStart(rule);
          json.writeNumberProperty("new", difference.added());
          json.writeNumberProperty("gone", difference.gone());
          json.writeNumberProperty("changed", difference.changed());
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeArrayPropertyStart("changes");
    comparison.changes().forEach(change -> change(change, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void change(Change change, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("fate", change.fate().code());
    json.writeStringProperty("project", change.finding().project());
    json.writeStringProperty("rule", change.finding().rule());
    json.writeStringProperty("place", change.finding().place());
    json.writeStringProperty("message", change.finding().message());
    json.writeEndObject();
  }
}
