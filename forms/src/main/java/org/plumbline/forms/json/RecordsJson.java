package org.plumbline.forms.json;

import java.io.Writer;
import java.util.List;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** The records behind figures as public JSON: {@code plumbline/records/1}. */
public final class RecordsJson {

  public static final String SCHEMA = "plumbline/records/1";

  private final JsonGenerator json;
  private final Language language;

  private RecordsJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** Writes the figures with their records as they come. */
  public static void write(List<RecordsBehind> figures, Language language, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      RecordsJson records = new RecordsJson(page.generator(), language);
      records.json.writeArrayPropertyStart("figures");
      figures.forEach(records::figure);
      records.json.writeEndArray();
    }
  }

  private void figure(RecordsBehind figure) {
    json.writeStartObject();
    json.writeStringProperty("name", figure.name());
    json.writeArrayPropertyStart("parts");
    for (RecordsBehind.Part part : figure.parts()) {
      json.writeStartObject();
      json.writeNumberProperty("number", part.number());
      json.writeStringProperty("register", part.register().name());
      json.writeStringProperty("explanation", part.words().in(language));
      json.writeArrayPropertyStart("records");
      figure.forEach(part, cells -> entry(figure, part, cells));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entry(RecordsBehind figure, RecordsBehind.Part part, RegisterRecord cells) {
    json.writeStartObject();
    json.writeStringProperty("file", cells.file().name());
    json.writeNumberProperty("row", cells.row());
    json.writeBooleanProperty("synthetic", cells.file().synthetic());
    json.writeObjectPropertyStart("cells");
    List<Column> columns = part.register().columns();
    for (int place = 0; place < columns.size(); place++) {
      if (cells.at(place) instanceof CellValue.Absent) {
        json.writeNullProperty(columns.get(place).name());
      } else {
        json.writeStringProperty(
            columns.get(place).name(), figure.cell(columns.get(place), cells.at(place)));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
