package org.plumbline.forms.json;

import java.util.Optional;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.plan.ReviewedPoint;
import org.plumbline.model.source.Sourced;
import tools.jackson.core.JsonGenerator;

/** A review form (审核表) that was read, within {@code plumbline/plans/1}. */
final class ReviewSheetJson {

  private final JsonPage page;
  private final JsonGenerator json;

  ReviewSheetJson(JsonPage page) {
    this.page = page;
    this.json = page.generator();
  }

  void write(ReviewSheet sheet) {
    json.writeStartObject();
    json.writeStringProperty("title", sheet.heading().title().value());
    PlanJson.writeYear(sheet.heading().fiscalYear(), page);
    PlanJson.writeUnit(sheet.heading().unit(), page);
    PlanJson.writeProject(sheet.project(), page);
    page.money("budget", sheet.budget().map(Sourced::value));
    json.writeArrayPropertyStart("points");
    sheet.points().forEach(this::write);
    json.writeEndArray();
    write(sheet.overall());
    page.place(sheet.at());
    json.writeEndObject();
  }

  private void write(ReviewedPoint point) {
    json.writeStartObject();
    page.text("code", point.code());
    json.writeStringProperty("title", point.title().value());
    grade("suggested", point.suggestion().grade());
    page.sourcedText("grounds", point.suggestion().grounds());
    grade("decided", point.decision().grade());
    page.decimal("score", point.decision().score().map(Sourced::value));
    page.sourcedText("remark", point.decision().remark());
    page.place(point.title().at());
    json.writeEndObject();
  }

  private void write(ReviewSheet.Overall overall) {
    json.writeObjectPropertyStart("overall");
    grade("suggested", overall.suggested());
    grade("decided", overall.decided());
    page.sourcedText("opinion", overall.opinion());
    page.sourcedText("signature", overall.signature());
    json.writeEndObject();
  }

  private void grade(String name, Optional<Sourced<ReviewGrade>> grade) {
    page.text(name, grade.map(Sourced::value).map(ReviewGrade::code));
  }
}
