package org.plumbline.forms.json;

import java.io.Writer;
import org.plumbline.forms.Citations;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleInfo;
import tools.jackson.core.JsonGenerator;

/** The catalogue as public JSON: {@code plumbline/rules/1}. */
public final class RulesJson {

  public static final String SCHEMA = "plumbline/rules/1";

  private final Citations citations;

  public RulesJson(Citations citations) {
    this.citations = citations;
  }

  /** Writes the catalogue, sorted by code. */
  public void write(RuleCatalogue catalogue, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      JsonGenerator json = page.generator();
      json.writeStringProperty("catalogueVersion", RuleCatalogue.VERSION);
      json.writeArrayPropertyStart("rules");
      for (Rule rule : catalogue.rules()) {
        write(rule.info(), page);
      }
      json.writeEndArray();
    }
  }

  private void write(RuleInfo rule, JsonPage page) {
    JsonGenerator json = page.generator();
    json.writeStartObject();
    json.writeStringProperty("code", rule.code());
    page.severity(rule.severity());
    json.writeStringProperty("criterion", rule.criterion().code());
    page.both("title", rule.title());
    page.both("why", rule.why());
    page.both("fix", rule.fix());
    page.both("basis", citations.of(rule));
    json.writeBooleanProperty("basisVerified", citations.verified(rule));
    json.writeNumberProperty("since", rule.since());
    json.writeNumberProperty("until", rule.until());
    json.writeEndObject();
  }
}
