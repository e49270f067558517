package org.plumbline.forms.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.scoring.EvaluationSheet;
import org.plumbline.evaluation.scoring.FrameLine;
import org.plumbline.evaluation.scoring.Judgement;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.RegulationData;
import tools.jackson.core.JsonGenerator;

/** Evaluations by a department or finance bureau as public JSON: {@code plumbline/evaluation/1}. */
public final class EvaluationJson {

  public static final String SCHEMA = "plumbline/evaluation/1";

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;
  private final ProofJson proofs;

  private EvaluationJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
    this.proofs = new ProofJson(json, language);
  }

  /** Writes the sheets of a run. */
  public static void write(
      List<EvaluationSheet> sheets, List<Problem> problems, Language language, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      EvaluationJson evaluation = new EvaluationJson(page, language);
      evaluation.json.writeStringProperty("regulationVersion", RegulationData.version());
      evaluation.json.writeArrayPropertyStart("plans");
      sheets.forEach(evaluation::sheet);
      evaluation.json.writeEndArray();
      ScoreJson.problems("problems", problems, language, evaluation.json);
    }
  }

  private void sheet(EvaluationSheet sheet) {
    json.writeStartObject();
    ScoreJson.project(sheet.plan().project(), page);
    json.writeStringProperty("scheme", sheet.frame().id());
    json.writeStringProperty("total", sheet.total().toPlainString());
    json.writeStringProperty("open", sheet.open().toPlainString());
    page.text("grade", sheet.grade());
    json.writeArrayPropertyStart("groups");
    sheet.frame().groups().forEach(group -> group(group, sheet.of(group)));
    json.writeEndArray();
    ScoreJson.problems("problems", sheet.problems(), language, json);
    json.writeEndObject();
  }

  private void group(EvaluationFrame.Group group, List<FrameLine> lines) {
    json.writeStartObject();
    json.writeStringProperty("code", group.code());
    json.writeStringProperty("title", group.title().in(language));
    json.writeStringProperty("points", group.points().toPlainString());
    json.writeArrayPropertyStart("items");
    lines.forEach(this::line);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void line(FrameLine line) {
    json.writeStartObject();
    json.writeStringProperty("code", line.item().code());
    json.writeStringProperty("section", line.item().section().in(language));
    json.writeStringProperty("title", line.item().title().in(language));
    json.writeStringProperty("points", line.item().points().toPlainString());
    json.writeStringProperty("score", line.score().toPlainString());
    json.writeStringProperty("open", line.openPoints().toPlainString());
    json.writeBooleanProperty("toBeJudged", line.toBeJudged());
    json.writeStringProperty("formula", line.item().asked().formula());
    json.writeArrayPropertyStart("parts");
    line.parts().forEach(this::part);
    json.writeEndArray();
    json.writeArrayPropertyStart("unscored");
    line.open().forEach(proofs::unscored);
    json.writeEndArray();
    judgement(line.judgement());
    proofs.texts("questions", line.item().asked().questions());
    proofs.texts("hints", line.hints());
    json.writeEndObject();
  }

  private void part(FrameLine.Part part) {
    json.writeStartObject();
    json.writeStringProperty("name", part.name().in(language));
    json.writeStringProperty("weight", part.proof().weight().toPlainString());
    json.writeStringProperty("score", part.proof().score().toPlainString());
    proofs.proof(part.proof());
    json.writeEndObject();
  }

  private void judgement(Optional<Judgement> given) {
    if (given.isEmpty()) {
      json.writeNullProperty("judgement");
      return;
    }
    Judgement judgement = given.get();
    json.writeObjectPropertyStart("judgement");
    json.writeStringProperty("points", judgement.points().toPlainString());
    json.writeStringProperty("reason", judgement.reason());
    json.writeStringProperty("author", judgement.author());
    page.text("date", judgement.date().map(LocalDate::toString));
    json.writeStringProperty("origin", judgement.origin());
    json.writeEndObject();
  }
}
