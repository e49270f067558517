package org.plumbline.forms.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One target value as public JSON: what every kind has, and the members of its own kind. Amounts
 * are decimal strings, so that no reader rounds them.
 */
public final class TargetJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TargetJson() {}

  /** One line of JSON, without its line end. */
  public static String line(Target target, Language language) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(target, language, json);
    }
    return line.toString();
  }

  /** Writes {@code target} as one object; {@code language} is that of the assumptions. */
  public static void write(Target target, Language language, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", target.kind());
    json.writeStringProperty("text", target.text());
    switch (target) {
      case Target.AtLeast(_, Quantity floor, _) -> writeQuantity(floor, json);
      case Target.AtMost(_, Quantity ceiling, _) -> writeQuantity(ceiling, json);
      case Target.Exactly(_, Quantity value) -> writeQuantity(value, json);
      case Target.Between(_, Quantity low, Quantity high) -> writeRange(low, high, json);
      case Target.Deadline(_, Optional<LocalDate> by) ->
          writeOptional("by", by.map(LocalDate::toString), json);
      case Target.Trend(_, Direction direction) ->
          json.writeStringProperty("direction", direction.code());
      case Target.State(_, String word) -> json.writeStringProperty("word", word);
      case Target.Grade(_, List<String> scale, Optional<String> wanted) ->
          writeGrade(scale, wanted, json);
      case Target.YesNo yesNo -> json.writeStringProperty("word", yesNo.word());
      case Target.Narrative _ -> {}
    }
    writeAssumptions(target.assumptions(), language, json);
    json.writeEndObject();
  }

  private static void writeQuantity(Quantity quantity, JsonGenerator json) {
    json.writeStringProperty("amount", decimal(quantity.amount()));
    writeUnit(quantity.unit(), json);
    json.writeStringProperty("baseAmount", decimal(quantity.baseAmount()));
    json.writeStringProperty("baseUnit", quantity.unit().base());
  }

  /** Both ends share one unit; where they were printed in two, it is the canonical one. */
  private static void writeRange(Quantity low, Quantity high, JsonGenerator json) {
    boolean oneUnit = low.unit().equals(high.unit());
    json.writeStringProperty("low", decimal(oneUnit ? low.amount() : low.baseAmount()));
    json.writeStringProperty("high", decimal(oneUnit ? high.amount() : high.baseAmount()));
    writeUnit(oneUnit ? low.unit() : Unit.itself(low.unit().base(), low.unit().dimension()), json);
    json.writeStringProperty("baseLow", decimal(low.baseAmount()));
    json.writeStringProperty("baseHigh", decimal(high.baseAmount()));
    json.writeStringProperty("baseUnit", low.unit().base());
  }

  private static void writeUnit(Unit unit, JsonGenerator json) {
    json.writeStringProperty("unit", unit.symbol());
    json.writeStringProperty("dimension", unit.dimension().code());
  }

  private static void writeGrade(List<String> scale, Optional<String> wanted, JsonGenerator json) {
    json.writeArrayPropertyStart("scale");
    scale.forEach(json::writeString);
    json.writeEndArray();
    writeOptional("wanted", wanted, json);
  }

  private static void writeAssumptions(
      List<Assumption> assumptions, Language language, JsonGenerator json) {
    json.writeArrayPropertyStart("assumptions");
    for (Assumption assumption : assumptions) {
      json.writeStartObject();
      json.writeStringProperty("code", assumption.code());
      json.writeStringProperty("message", assumption.meaning().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeOptional(String name, Optional<String> value, JsonGenerator json) {
    value.ifPresentOrElse(
        text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
  }

  private static String decimal(BigDecimal amount) {
    return amount.toPlainString();
  }
}
