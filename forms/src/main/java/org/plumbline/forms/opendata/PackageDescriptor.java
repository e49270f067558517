package org.plumbline.forms.opendata;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code datapackage.json}: what the files of a data package are and what their columns mean. */
final class PackageDescriptor {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String name;
  private final String title;
  private final Optional<String> description;
  private final List<Resource> resources = new ArrayList<>();

  PackageDescriptor(String name, String title, Optional<String> description) {
    this.name = name;
    this.title = title;
    this.description = description;
  }

  private record Resource(String name, List<? extends DataField<?>> fields) {}

  PackageDescriptor resource(String file, List<? extends DataField<?>> fields) {
    resources.add(new Resource(file, fields));
    return this;
  }

  void write(Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("profile", "fiscal-data-package");
      json.writeStringProperty("name", name);
      json.writeStringProperty("title", title);
      description.ifPresent(text -> json.writeStringProperty("description", text));
      json.writeArrayPropertyStart("resources");
      resources.forEach(resource -> write(resource, json));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Resource resource, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", resource.name());
    json.writeStringProperty("path", resource.name() + ".csv");
    json.writeStringProperty("profile", "tabular-data-resource");
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    for (DataField<?> field : resource.fields()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.name());
      json.writeStringProperty("type", field.type());
      if (!field.columnType().isEmpty()) {
        json.writeStringProperty("columnType", field.columnType());
      }
      if (field.columnType().equals("date:fiscal-year")) {
        json.writeStringProperty("format", "%Y");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
