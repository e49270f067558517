package org.plumbline.server.publication;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes that are published and hashed. What was written once is kept as written, so that a
 * later release that writes otherwise changes nothing.
 */
final class PublishedFile {

  static final String SCHEMA = "plumbline/publication/1";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CLOSING = "]}\n";

  private PublishedFile() {}

  /** One plan: {@code plumbline/plans/1}. */
  static String ofPlan(PerformancePlan plan) {
    StringWriter text = new StringWriter();
    PlansJson.write(
        new ReadingRun(List.of(), List.of(plan), List.of(), List.of()), Language.ZH, text);
    return text.toString();
  }

  /** What stands before the plans. */
  static String opening(
      Place place, Publication.Names names, int number, Instant at, Optional<String> explanation) {
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("schema", SCHEMA);
    head.put("division", organisation(place.division(), names.division()));
    head.put("department", organisation(place.department(), names.department()));
    head.put("fiscalYear", place.year());
    head.put("number", number);
    head.put("publishedAt", at.toString());
    head.put("explanation", explanation.orElse(null));
    String text = JSON.writeValueAsString(head);
    return text.substring(0, text.length() - 1) + ",\"plans\":[\n";
  }

  /** A file that stands beside a plan, with its hashes. */
  record Attached(Hashes hashes, String file) {}

  /** One plan among the plans, and what it came to where that is public. */
  static String member(
      boolean first, String ref, Hashes hashes, String file, Optional<Attached> results) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("ref", ref);
    head.put("sha256", hashes.sha256());
    head.put("sm3", hashes.sm3());
    String text = JSON.writeValueAsString(head);
    return (first ? "" : ",\n")
        + text.substring(0, text.length() - 1)
        + ",\"file\":"
        + file
        + results.map(PublishedFile::attached).orElse("")
        + "}";
  }

  private static String attached(Attached results) {
    return ",\"results\":{\"sha256\":\"%s\",\"sm3\":\"%s\",\"file\":%s}"
        .formatted(results.hashes().sha256(), results.hashes().sm3(), results.file());
  }

  static String closing() {
    return CLOSING;
  }

  private static Map<String, String> organisation(String code, String name) {
    Map<String, String> organisation = new LinkedHashMap<>();
    organisation.put("code", code);
    organisation.put("name", name);
    return organisation;
  }
}
