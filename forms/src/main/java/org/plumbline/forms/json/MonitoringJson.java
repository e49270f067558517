package org.plumbline.forms.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.monitoring.SpendingState;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.regulation.RegulationData;
import tools.jackson.core.JsonGenerator;

/** Monitoring reports as public JSON: {@code plumbline/monitoring/1}. */
public final class MonitoringJson {

  public static final String SCHEMA = "plumbline/monitoring/1";

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;

  private MonitoringJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
  }

  /** Writes the reports of a run. */
  public static void write(
      List<MonitoringReport> reports, List<Problem> problems, Language language, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      MonitoringJson monitoring = new MonitoringJson(page, language);
      monitoring.json.writeStringProperty("regulationVersion", RegulationData.version());
      monitoring.json.writeArrayPropertyStart("plans");
      reports.forEach(monitoring::report);
      monitoring.json.writeEndArray();
      ScoreJson.problems("problems", problems, language, monitoring.json);
    }
  }

  private void report(MonitoringReport report) {
    json.writeStartObject();
    ScoreJson.project(report.plan().project(), page);
    json.writeStringProperty("at", report.at().toString());
    json.writeStringProperty("period", report.period().in(language));
    json.writeStringProperty("convention", report.convention().id());
    spending(report.spending());
    json.writeArrayPropertyStart("indicators");
    report.indicators().forEach(this::indicator);
    json.writeEndArray();
    choice("suggestion", Optional.of(report.suggestion()));
    json.writeStringProperty("suggestionWhy", report.suggested().why().in(language));
    ScoreJson.problems("problems", report.problems(), language, json);
    json.writeEndObject();
  }

  private void spending(SpendingState spending) {
    json.writeObjectPropertyStart("spending");
    page.money("budget", spending.budget());
    page.money("spent", spending.spent());
    page.decimal("rate", spending.rate());
    page.money("planned", spending.planned());
    json.writeStringProperty("yearGone", spending.yearGone().toPlainString());
    page.money("forecast", spending.forecast());
    json.writeStringProperty("light", spending.light().code());
    json.writeStringProperty("explanation", spending.explanation().in(language));
    json.writeEndObject();
  }

  private void indicator(IndicatorState state) {
    json.writeStartObject();
    page.text("category", state.indicator().category().map(category -> category.code()));
    page.text("dimension", state.indicator().dimension().map(dimension -> dimension.code()));
    json.writeStringProperty("indicator", state.indicator().name().value());
    page.text(
        "target", state.indicator().target().map(Sourced::value).map(target -> target.text()));
    page.text("actual", state.actual().map(ActualText::of));
    page.decimal("progress", state.progress());
    json.writeStringProperty("light", state.light().code());
    json.writeStringProperty("schedule", state.schedule().in(language));
    page.text("forecast", said(state.forecast()));
    choice("likelihood", state.likelihood());
    page.text("stale", said(state.stale()));
    deviation(state.deviation());
    json.writeBooleanProperty("reasonWanted", state.reasonWanted());
    page.place(state.indicator().at());
    json.writeEndObject();
  }

  private void deviation(Optional<IndicatorState.Deviation> deviation) {
    if (deviation.isEmpty()) {
      json.writeNullProperty("deviation");
      return;
    }
    json.writeObjectPropertyStart("deviation");
    json.writeArrayPropertyStart("reasons");
    for (Choice reason : deviation.get().reasons()) {
      json.writeStartObject();
      json.writeStringProperty("code", reason.code());
      json.writeStringProperty("words", reason.words().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("explanation", deviation.get().explanation());
    json.writeEndObject();
  }

  private Optional<String> said(Optional<Bilingual> text) {
    return text.map(both -> both.in(language));
  }

  private void choice(String name, Optional<Choice> choice) {
    if (choice.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("code", choice.get().code());
    json.writeStringProperty("words", choice.get().words().in(language));
    json.writeEndObject();
  }
}
