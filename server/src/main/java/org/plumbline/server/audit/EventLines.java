package org.plumbline.server.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as lines of JSON, with all that their hashes are made of. */
public final class EventLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EventLines() {}

  public static String write(Event event) {
    return JSON.writeValueAsString(node(event));
  }

  /** The members in their order; absent ones are null. */
  static ObjectNode node(Event event) {
    Change change = event.change();
    return JSON.createObjectNode()
        .put("seq", event.seq())
        .put("at", event.at().toString())
        .put("actor", event.actor())
        .put("address", event.address())
        .put("kind", change.kind())
        .put("subject", change.subject())
        .put("before", change.before().orElse(null))
        .put("after", change.after().orElse(null))
        .put("reason", change.reason().orElse(null))
        .put("hash", event.hash());
  }

  /** What {@link #write} wrote; empty if the line is something else. */
  public static Optional<Event> read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Change change =
          new Change(
              node.required("kind").asString(),
              node.required("subject").asString(),
              text(node, "before"),
              text(node, "after"),
              text(node, "reason"));
      return Optional.of(
          new Event(
              node.required("seq").asLong(),
              Instant.parse(node.required("at").asString()),
              node.required("actor").asString(),
              node.required("address").asString(),
              change,
              node.required("hash").asString()));
    } catch (JacksonException | DateTimeParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String member) {
    JsonNode value = node.required(member);
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
