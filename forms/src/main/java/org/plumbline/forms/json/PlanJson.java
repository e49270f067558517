package org.plumbline.forms.json;

import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** One plan of {@code plumbline/plans/1}. */
final class PlanJson {

  private final JsonPage page;
  private final JsonGenerator json;
  private final IndicatorJson indicators;

  PlanJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.indicators = new IndicatorJson(page, language);
  }

  void write(PerformancePlan plan) {
    json.writeStartObject();
    json.writeStringProperty("form", plan.form().code());
    json.writeStringProperty("title", plan.heading().title().value());
    writeYear(plan.heading().fiscalYear(), page);
    writeUnit(plan.heading().unit(), page);
    writeProject(plan, page);
    writeFunding(plan.funding());
    page.sourcedText("purpose", plan.heading().purpose());
    writeSpending(plan.spendingPlan());
    json.writeArrayPropertyStart("goals");
    plan.goals().forEach(this::writeGoal);
    json.writeEndArray();
    json.writeArrayPropertyStart("indicators");
    for (Indicator indicator : plan.indicators()) {
      indicators.write(indicator);
    }
    json.writeEndArray();
    new DetailsJson(page, indicators::write, this::writeGoal).write(plan.details());
    page.place(plan.at());
    json.writeEndObject();
  }

  static void writeProject(PerformancePlan plan, JsonPage page) {
    writeProject(plan.project(), page);
  }

  static void writeProject(Project project, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeObjectPropertyStart("project");
    page.sourcedText("code", project.code());
    json.writeStringProperty("name", project.name().value());
    json.writeEndObject();
  }

  static void writeYear(Optional<FiscalYear> year, JsonPage page) {
    JsonGenerator json = page.generator();
    year.ifPresentOrElse(
        known -> json.writeNumberProperty("fiscalYear", known.year()),
        () -> json.writeNullProperty("fiscalYear"));
    page.text("fiscalYearSource", year.map(known -> known.source().code()));
  }

  static void writeUnit(Optional<Sourced<BudgetUnit>> unit, JsonPage page) {
    JsonGenerator json = page.generator();
    if (unit.isEmpty()) {
      json.writeNullProperty("unit");
      return;
    }
    json.writeObjectPropertyStart("unit");
    page.text("code", unit.get().value().code());
    json.writeStringProperty("name", unit.get().value().name());
    json.writeEndObject();
  }

  private void writeFunding(Funding funding) {
    json.writeObjectPropertyStart("funding");
    json.writeStringProperty("printedUnit", funding.printedUnit().symbol());
    page.money("total", funding.total().map(Sourced::value));
    page.money("fiscal", funding.fiscal().map(Sourced::value));
    page.money("other", funding.other().map(Sourced::value));
    if (funding.annualBudget().isPresent()) {
      page.money("annualBudget", funding.annualBudget().map(Sourced::value));
    }
    if (funding.spent().isPresent()) {
      page.money("spent", funding.spent().map(Sourced::value));
    }
    json.writeEndObject();
  }

  private void writeSpending(SpendingPlan plan) {
    json.writeObjectPropertyStart("spendingPlan");
    json.writeStringProperty("basis", plan.basis().code());
    page.text("evidence", plan.evidence().map(SpendingPlan.Evidence::code));
    page.sourcedText("heading", plan.heading());
    json.writeArrayPropertyStart("steps");
    for (Checkpoint step : plan.steps()) {
      json.writeStartObject();
      json.writeNumberProperty("month", step.month());
      json.writeStringProperty("printed", step.printed().value().toPlainString());
      page.money("amount", step.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeGoal(Goal goal) {
    json.writeStartObject();
    json.writeNumberProperty("number", goal.number());
    json.writeStringProperty("text", goal.text());
    page.place(goal.at());
    json.writeEndObject();
  }
}
