package org.plumbline.national.reviewing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which parts of a run are done, and what was counted in them; kept beside the results. */
public final class RunRecord {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String RUN = "run.json";

  private final Folder out;
  private final Folder parts;

  RunRecord(Folder out) {
    this.out = out;
    this.parts = out.below("parts");
  }

  /** What decides the results of the run that was begun here, if any was. */
  Optional<Map<String, String>> identity() throws IOException {
    return out.read(RUN).map(JSON::readTree).map(RunRecord::texts);
  }

  /** Notes what decides the results of this run. */
  void begin(Map<String, String> identity) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    identity.forEach(run::put);
    out.write(RUN, run.toPrettyString() + "\n");
  }

  /** What was counted in a part, where it is done and its files are as they were. */
  Optional<Tally> find(Part part) throws IOException {
    return parts
        .read(part.name() + ".json")
        .map(JSON::readTree)
        .filter(done -> done.path("stamp").asLong() == part.stamp())
        .filter(done -> done.path("bytes").asLong() == part.bytes())
        .map(done -> Tally.of(counts(done.path("counts"))));
  }

  /** Notes that a part is done. */
  void done(Part part, Tally tally) throws IOException {
    ObjectNode done = JSON.createObjectNode();
    done.put("bytes", part.bytes()).put("stamp", part.stamp());
    ObjectNode counts = done.putObject("counts");
    tally.counts().forEach(counts::put);
    parts.write(part.name() + ".json", done + "\n");
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new TreeMap<>();
    node.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
    return texts;
  }

  private static Map<String, Long> counts(JsonNode node) {
    Map<String, Long> counts = new TreeMap<>();
    node.properties().forEach(field -> counts.put(field.getKey(), field.getValue().asLong()));
    return counts;
  }
}
