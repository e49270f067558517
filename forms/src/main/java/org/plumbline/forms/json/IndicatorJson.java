package org.plumbline.forms.json;

import java.util.Optional;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** One indicator of {@code plumbline/plans/1}. */
final class IndicatorJson {

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;

  IndicatorJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
  }

  void write(Indicator indicator) {
    json.writeStartObject();
    page.text("category", indicator.category().map(Category::code));
    page.text("dimension", indicator.dimension().map(Dimension::code));
    json.writeStringProperty("name", indicator.name().value());
    page.sourcedText("description", indicator.description());
    if (indicator.target().isPresent()) {
      json.writeName("target");
      TargetJson.write(indicator.target().get().value(), language, json);
    } else {
      json.writeNullProperty("target");
    }
    writeBasis(indicator.basis().map(Sourced::value));
    writeResult(indicator.result());
    writeDetails(indicator.details());
    page.place(indicator.at());
    json.writeEndObject();
  }

  private void writeBasis(Optional<Basis> basis) {
    if (basis.isEmpty()) {
      json.writeNullProperty("basis");
      return;
    }
    json.writeObjectPropertyStart("basis");
    json.writeStringProperty("kind", basis.get().kind().code());
    json.writeStringProperty("text", basis.get().text());
    json.writeBooleanProperty("listed", basis.get().listed());
    json.writeArrayPropertyStart("documents");
    basis.get().documents().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeResult(PrintedResult result) {
    page.decimal("weight", result.weight().map(Sourced::value));
    if (result.actual().isPresent()) {
      json.writeObjectPropertyStart("actual");
      json.writeStringProperty("text", result.actual().get().value());
      page.decimal("amount", result.actualQuantity().map(quantity -> quantity.amount()));
      page.text("unit", result.actualQuantity().map(quantity -> quantity.unit().symbol()));
      json.writeEndObject();
    } else {
      json.writeNullProperty("actual");
    }
    page.decimal("score", result.score().map(Sourced::value));
  }

  private void writeDetails(IndicatorDetails details) {
    if (details.equals(IndicatorDetails.none())) {
      return;
    }
    json.writeArrayPropertyStart("otherTargets");
    for (OtherTarget other : details.otherTargets()) {
      json.writeStartObject();
      json.writeStringProperty("horizon", other.horizon().code());
      json.writeName("target");
      TargetJson.write(other.target().value(), language, json);
      page.place(other.target().at());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    for (IndicatorNote note : details.notes()) {
      json.writeStartObject();
      json.writeStringProperty("kind", note.kind().code());
      json.writeStringProperty("label", note.label());
      json.writeStringProperty("text", note.text().value());
      page.place(note.text().at());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
