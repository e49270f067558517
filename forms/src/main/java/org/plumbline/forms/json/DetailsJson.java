package org.plumbline.forms.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.CategoryWeight;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import tools.jackson.core.JsonGenerator;

/** What a form prints beyond the plan of the year; a form that prints nothing more gets nothing. */
final class DetailsJson {

  private final JsonPage page;
  private final JsonGenerator json;
  private final Consumer<Indicator> indicators;
  private final Consumer<Goal> goals;

  DetailsJson(JsonPage page, Consumer<Indicator> indicators, Consumer<Goal> goals) {
    this.page = page;
    this.json = page.generator();
    this.indicators = indicators;
    this.goals = goals;
  }

  void write(FormDetails details) {
    if (details.equals(FormDetails.none())) {
      return;
    }
    json.writeObjectPropertyStart("details");
    writeDepartment(details.department().map(Sourced::value));
    list("particulars", details.particulars(), this::writeParticular);
    list("fundingRows", details.fundingRows(), this::writeRow);
    list("tasks", details.tasks(), this::writeTask);
    list("longTermGoals", details.longTerm().goals(), goals);
    list("longTermIndicators", details.longTerm().indicators(), indicators);
    writeReport(details.report());
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> values, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    values.forEach(write);
    json.writeEndArray();
  }

  private void writeDepartment(Optional<BudgetUnit> department) {
    if (department.isEmpty()) {
      json.writeNullProperty("department");
      return;
    }
    json.writeObjectPropertyStart("department");
    page.text("code", department.get().code());
    json.writeStringProperty("name", department.get().name());
    json.writeEndObject();
  }

  private void writeParticular(Particular particular) {
    json.writeStartObject();
    json.writeStringProperty("label", particular.label());
    json.writeStringProperty("text", particular.text().value());
    page.place(particular.text().at());
    json.writeEndObject();
  }

  private void writeRow(FundingRow row) {
    json.writeStartObject();
    json.writeStringProperty("label", row.source().value());
    money("planned", row.amounts().planned());
    money("annualBudget", row.amounts().annualBudget());
    money("spent", row.amounts().spent());
    money("forecast", row.amounts().forecast());
    page.decimal("weight", row.execution().weight().map(Sourced::value));
    page.sourcedText("rate", row.execution().rate());
    page.decimal("score", row.execution().score().map(Sourced::value));
    page.place(row.source().at());
    json.writeEndObject();
  }

  private void money(String name, Optional<Sourced<Money>> amount) {
    page.money(name, amount.map(Sourced::value));
  }

  private void writeTask(DepartmentTask task) {
    json.writeStartObject();
    json.writeStringProperty("name", task.name().value());
    page.sourcedText("content", task.content());
    list("amounts", task.amounts(), this::writeRow);
    page.place(task.name().at());
    json.writeEndObject();
  }

  private void writeReport(ReportedResult report) {
    json.writeObjectPropertyStart("report");
    list("goals", report.goals(), goals);
    list("categoryWeights", report.weights(), this::writeWeight);
    page.decimal("totalWeight", report.totalWeight().map(Sourced::value));
    page.decimal("totalScore", report.totalScore().map(Sourced::value));
    json.writeEndObject();
  }

  private void writeWeight(CategoryWeight weight) {
    json.writeStartObject();
    json.writeStringProperty("category", weight.category().code());
    json.writeStringProperty("points", weight.points().value().toPlainString());
    page.place(weight.points().at());
    json.writeEndObject();
  }
}
