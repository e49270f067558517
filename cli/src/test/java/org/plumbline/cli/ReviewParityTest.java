package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.testkit.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line finds in the samples what {@code samples/parity/findings.golden.txt} says; the
 * server and the country's run are held to the same file.
 */
class ReviewParityTest {

  @Test
  void commandLineFindsWhatAllFacesFind() {
    List<String> found = new ArrayList<>();
    for (String document : Golden.linesOf("samples/parity/documents.txt")) {
      Run run =
          Run.of(
              "review",
              "--profile=qingdao",
              "--format=json",
              "--fail-on=never",
              Golden.sample("samples/" + document).toString());
      assertThat(run.status()).as(run.err()).isZero();
      for (JsonNode plan : JsonMapper.shared().readTree(run.out()).get("plans")) {
        String project = plan.get("project").path("code").asString("");
        for (JsonNode finding : plan.get("findings")) {
          found.add(line(project, finding));
        }
      }
    }
    Golden.at("samples/parity/findings.golden.txt").matches(String.join("\n", found) + "\n");
  }

  private static String line(String project, JsonNode finding) {
    List<String> parts = new ArrayList<>(List.of(project));
    for (String member : List.of("rule", "severity", "place", "text", "message", "messageEn")) {
      parts.add(finding.get(member).asString().replace('\n', ' '));
    }
    return String.join(" | ", parts);
  }
}
