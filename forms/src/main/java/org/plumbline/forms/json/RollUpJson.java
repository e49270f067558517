package org.plumbline.forms.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.rollup.CombinedIndicator;
import org.plumbline.evaluation.rollup.RunSummary;
import org.plumbline.evaluation.rollup.UnitSummary;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** 汇总. What the plans of units and departments come to together, in public JSON. */
final class RollUpJson {

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;

  RollUpJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
  }

  void write(RunSummary summary) {
    json.writeObjectPropertyStart("rollUp");
    list("units", summary.units());
    list("departments", summary.departments());
    json.writeEndObject();
  }

  private void list(String name, List<UnitSummary> summaries) {
    json.writeArrayPropertyStart(name);
    summaries.forEach(this::summary);
    json.writeEndArray();
  }

  private void summary(UnitSummary summary) {
    json.writeStartObject();
    json.writeStringProperty("code", summary.code());
    page.text("name", summary.unit().map(unit -> unit.name()));
    json.writeNumberProperty("plans", summary.plans());
    json.writeNumberProperty("openPlans", summary.openPlans());
    page.money("budget", Optional.of(summary.budget()));
    page.money("spent", summary.spent());
    json.writeNumberProperty("plansWithoutSpent", summary.plansWithoutSpent());
    page.text("total", summary.total().map(points -> points.toPlainString()));
    page.text("grade", summary.grade());
    json.writeArrayPropertyStart("indicators");
    summary.indicators().forEach(this::indicator);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void indicator(CombinedIndicator indicator) {
    json.writeStartObject();
    json.writeStringProperty("dimension", indicator.dimension().code());
    json.writeStringProperty("indicator", indicator.name());
    page.decimal("target", Optional.of(indicator.target().amount()));
    page.decimal("actual", Optional.of(indicator.actual().amount()));
    json.writeStringProperty("unit", indicator.target().unit().symbol());
    json.writeNumberProperty("plans", indicator.plans());
    json.writeStringProperty("how", indicator.how().in(language));
    json.writeEndObject();
  }
}
