package org.plumbline.forms.json;

import org.plumbline.review.Finding;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewPoint;
import tools.jackson.core.JsonGenerator;

/** The review form (审核表) within the JSON of a review. */
final class ReviewFormJson {

  private ReviewFormJson() {}

  static void write(ReviewForm form, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeObjectPropertyStart("reviewForm");
    json.writeStringProperty("overall", form.overall().code());
    json.writeArrayPropertyStart("points");
    for (ReviewForm.Assessment assessment : form.assessments()) {
      write(assessment, page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(ReviewForm.Assessment assessment, JsonPage page) {
    JsonGenerator json = page.generator();
    ReviewPoint point = assessment.point();
    json.writeStartObject();
    json.writeStringProperty("code", point.code());
    json.writeStringProperty("criterion", point.criterion().code());
    page.both("title", point.title());
    json.writeNumberProperty("score", point.score());
    json.writeStringProperty("grade", assessment.grade().code());
    json.writeNumberProperty("rulesRun", assessment.checked());
    json.writeArrayPropertyStart("findings");
    assessment.findings().stream()
        .map(Finding::rule)
        .map(rule -> rule.code())
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
