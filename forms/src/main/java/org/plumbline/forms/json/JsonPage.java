package org.plumbline.forms.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** A page of public JSON being written: indented, one line end, and the members all pages share. */
final class JsonPage implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** The elements of a page's arrays stand in the page's object, in the array. */
  private static final int ELEMENT_LEVEL = 2;

  private final JsonGenerator json;

  private JsonPage(JsonGenerator json) {
    this.json = json;
  }

  /** Opens the page's object; closing it leaves {@code out} open. */
  static JsonPage open(String schema, Writer out) {
    JsonPage page = new JsonPage(FACTORY.createGenerator(new Indented(0), out));
    page.json.writeStartObject();
    page.json.writeStringProperty("schema", schema);
    return page;
  }

  /** An element of one of the page's arrays, as it will stand there. */
  static Part part(String section, Consumer<JsonPage> element) {
    StringWriter text = new StringWriter();
    JsonPage page = new JsonPage(FACTORY.createGenerator(new Indented(ELEMENT_LEVEL), text));
    element.accept(page);
    page.json.close();
    return new Part(section, text.toString());
  }

  /** The array {@code section} of what {@link #part} made. */
  void array(String section, Parts parts) {
    json.writeArrayPropertyStart(section);
    parts.forEach(Set.of(section), part -> json.writeRawValue(part.text()));
    json.writeEndArray();
  }

  /** An array that is left out where it would be empty: it came later than its schema. */
  void arrayIfAny(String section, Parts parts) {
    AtomicBoolean any = new AtomicBoolean();
    parts.forEach(Set.of(section), _ -> any.set(true));
    if (any.get()) {
      array(section, parts);
    }
  }

  JsonGenerator generator() {
    return json;
  }

  @Override
  public void close() {
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  void text(String name, Optional<String> value) {
    value.ifPresentOrElse(
        text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
  }

  void sourcedText(String name, Optional<Sourced<String>> value) {
    text(name, value.map(Sourced::value));
  }

  /** The Chinese under {@code name}, the English under the same name with {@code En}. */
  void both(String name, Bilingual value) {
    json.writeStringProperty(name, value.zh());
    json.writeStringProperty(name + "En", value.en());
  }

  void decimal(String name, Optional<BigDecimal> value) {
    text(name, value.map(BigDecimal::toPlainString));
  }

  /** In 元, as a decimal string. */
  void money(String name, Optional<Money> value) {
    decimal(name, value.map(Money::yuan));
  }

  void severity(Severity severity) {
    json.writeStringProperty("severity", severity.code());
  }

  void place(SourceLocation at) {
    json.writeObjectPropertyStart("source");
    json.writeNumberProperty("document", at.document());
    if (at.page().isPresent()) {
      json.writeNumberProperty("page", at.page().getAsInt());
    } else {
      json.writeNullProperty("page");
    }
    json.writeNumberProperty("table", at.table());
    json.writeNumberProperty("row", at.row());
    json.writeNumberProperty("column", at.column());
    json.writeEndObject();
  }

  /** A place, or {@code null} for what has none. */
  void place(Optional<SourceLocation> at) {
    at.ifPresentOrElse(this::place, () -> json.writeNullProperty("source"));
  }

  /** Two spaces, {@code \n} on every system. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final int level;

    Indented(int level) {
      this.level = level;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new Printer(level);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Begins some levels deep. */
  private static final class Printer extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    Printer(int level) {
      super(Indented.SEPARATORS);
      indentObjectsWith(Indented.LINES);
      indentArraysWith(Indented.LINES);
      _nesting = level;
    }
  }
}
