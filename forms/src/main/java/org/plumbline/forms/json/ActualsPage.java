package org.plumbline.forms.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.ActualValue;
import tools.jackson.core.JsonGenerator;

/** Writes actual values as the public JSON that {@link ActualsJson} reads. */
public final class ActualsPage {

  private final JsonPage page;
  private final JsonGenerator json;

  private ActualsPage(JsonPage page) {
    this.page = page;
    this.json = page.generator();
  }

  /** Writes the actual values of some plans. */
  public static void write(List<PlanActuals> plans, Writer out) {
    try (JsonPage page = JsonPage.open(ActualsJson.SCHEMA, out)) {
      ActualsPage actuals = new ActualsPage(page);
      actuals.json.writeArrayPropertyStart("plans");
      plans.forEach(actuals::plan);
      actuals.json.writeEndArray();
    }
  }

  private void plan(PlanActuals plan) {
    json.writeStartObject();
    json.writeStringProperty("project", plan.project());
    page.money("annualBudget", plan.annualBudget());
    page.money("spent", plan.spent());
    page.money("received", plan.received());
    page.text("origin", Optional.of(plan.origins().spent()).filter(origin -> !origin.isEmpty()));
    json.writeArrayPropertyStart("actuals");
    plan.indicators().forEach(this::actual);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void actual(IndicatorActual actual) {
    json.writeStartObject();
    page.text("dimension", actual.dimension().map(Dimension::code));
    json.writeStringProperty("indicator", actual.name());
    page.text("description", actual.description());
    ActualMembers.of(Optional.of(actual.value())).write(page);
    if (actual.value() instanceof ActualValue.Rated rated) {
      page.decimal("share", rated.share());
    }
    json.writeStringProperty("origin", actual.origin());
    if (actual.deviation().isPresent()) {
      json.writeArrayPropertyStart("reasons");
      actual.deviation().get().reasons().forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("explanation", actual.deviation().get().explanation());
    }
    page.text("updated", actual.updated().map(LocalDate::toString));
    json.writeEndObject();
  }
}
