package org.plumbline.forms.json;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.review.comparison.ReportedFinding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the findings of an earlier report back from its public JSON, {@code plumbline/review/1}.
 */
public final class FormerReport {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private FormerReport() {}

  /**
   * The findings of a report, in its order.
   *
   * @throws NoReportException if the text is not the JSON of a review
   */
  public static List<ReportedFinding> read(Reader reader) throws NoReportException {
    Object page;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
      parser.nextToken();
      page = value(parser);
    } catch (JacksonException e) {
      throw new NoReportException("not JSON", e);
    }
    if (!text(page, "schema").equals(Optional.of(ReviewJson.SCHEMA))) {
      throw new NoReportException("not of schema " + ReviewJson.SCHEMA);
    }
    List<ReportedFinding> findings = new ArrayList<>();
    for (Object plan : list(page, "plans")) {
      Object project = member(plan, "project").orElse(Map.of());
      String code = text(project, "code").or(() -> text(project, "name")).orElse("");
      for (Object finding : list(plan, "findings")) {
        findings.add(finding(code, finding));
      }
    }
    return findings;
  }

  private static ReportedFinding finding(String project, Object finding) {
    Object source = member(finding, "source").orElse(Map.of());
    String cell = text(source, "row").orElse("") + "/" + text(source, "column").orElse("");
    return new ReportedFinding(
        project,
        text(finding, "rule").orElse(""),
        text(finding, "place").orElse(cell),
        text(finding, "severity").orElse(""),
        text(finding, "text").orElse(""),
        text(finding, "message").orElse(""));
  }

  /** Objects as maps, arrays as lists, all else as text; null stays out. */
  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          members.put(name, value(parser));
        }
      }
      return members;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return Optional.ofNullable(parser.getString()).orElse("");
  }

  private static Optional<Object> member(Object value, String name) {
    return value instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
  }

  private static Optional<String> text(Object value, String name) {
    return member(value, name).filter(String.class::isInstance).map(String.class::cast);
  }

  private static List<?> list(Object value, String name) {
    return member(value, name).orElse(List.of()) instanceof List<?> items ? items : List.of();
  }

  /** The text is no report of a review. */
  public static final class NoReportException extends Exception {

    private static final long serialVersionUID = 1L;

    NoReportException(String message) {
      super(message);
    }

    NoReportException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
