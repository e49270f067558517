package org.plumbline.forms.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.evaluation.rollup.RunSummary;
import org.plumbline.evaluation.scoring.ExecutionLine;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.model.plan.Project;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.RegulationData;
import tools.jackson.core.JsonGenerator;

/** Score sheets as public JSON: {@code plumbline/score/1}. */
public final class ScoreJson {

  public static final String SCHEMA = "plumbline/score/1";

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;
  private final ProofJson proofs;

  private ScoreJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
    this.proofs = new ProofJson(json, language);
  }

  /** Writes the sheets of a run; the page names their scheme where they share one. */
  public static void write(
      List<Scored> scored, List<Problem> problems, Language language, Writer out) {
    List<ScoreSheet> sheets = scored.stream().map(Scored::sheet).toList();
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      ScoreJson score = new ScoreJson(page, language);
      score.head(sheets);
      score.json.writeArrayPropertyStart("plans");
      sheets.forEach(score::sheet);
      score.json.writeEndArray();
      new RollUpJson(page, language).write(RunSummary.of(scored));
      score.problems(problems);
    }
  }

  private void head(List<ScoreSheet> sheets) {
    List<String> schemes = sheets.stream().map(sheet -> sheet.scheme().id()).distinct().toList();
    page.text("scheme", schemes.size() == 1 ? Optional.of(schemes.getFirst()) : Optional.empty());
    json.writeStringProperty("regulationVersion", RegulationData.version());
  }

  private void sheet(ScoreSheet sheet) {
    json.writeStartObject();
    project(sheet.plan().project(), page);
    json.writeStringProperty("scheme", sheet.scheme().id());
    json.writeStringProperty("total", sheet.total().toPlainString());
    json.writeStringProperty("open", sheet.open().toPlainString());
    page.text("grade", sheet.grade());
    execution(sheet.execution());
    json.writeArrayPropertyStart("indicators");
    sheet.lines().forEach(this::line);
    json.writeEndArray();
    json.writeArrayPropertyStart("unscored");
    sheet.unscored().forEach(proofs::unscored);
    json.writeEndArray();
    proofs.texts("remarks", sheet.remarks());
    problems(sheet.problems());
    json.writeEndObject();
  }

  static void project(Project project, JsonPage page) {
    page.generator().writeObjectPropertyStart("project");
    page.sourcedText("code", project.code());
    page.generator().writeStringProperty("name", project.name().value());
    page.generator().writeEndObject();
  }

  private void execution(Optional<ExecutionLine> execution) {
    if (execution.isEmpty()) {
      json.writeNullProperty("execution");
      return;
    }
    ExecutionLine line = execution.get();
    json.writeObjectPropertyStart("execution");
    json.writeStringProperty("weight", line.weight().toPlainString());
    json.writeStringProperty("rate", line.rate().toPlainString());
    json.writeStringProperty("score", line.score().toPlainString());
    proofs.proof(line.proof());
    json.writeEndObject();
  }

  private void line(ScoreLine line) {
    json.writeStartObject();
    page.text("category", line.indicator().category().map(category -> category.code()));
    page.text("dimension", line.indicator().dimension().map(dimension -> dimension.code()));
    json.writeStringProperty("indicator", line.indicator().name().value());
    page.text("description", line.indicator().description().map(Sourced::value));
    json.writeStringProperty("weight", line.weight().toPlainString());
    page.decimal("attainment", line.attainment());
    json.writeStringProperty("score", line.score().toPlainString());
    proofs.proof(line.proof());
    page.place(line.indicator().at());
    json.writeEndObject();
  }

  private void problems(List<Problem> problems) {
    problems("problems", problems, language, json);
  }

  static void problems(String name, List<Problem> problems, Language language, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code());
      json.writeStringProperty("message", problem.message().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
