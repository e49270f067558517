package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DraftApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MadePlan made = new MadePlan();
  private final Visitor unit = made.visitor();
  private final String path = "/api" + made.path();

  @Test
  void makesPlans() {
    String wanted =
        """
        {"projectName": "程序建的项目", "fiscalYear": 2026, "money": {"total": "12.5"},
         "indicators": [{"category": "output", "dimension": "quantity", "name": "数量", "target": "≥3个"}]}
        """;
    HttpResponse<String> answer = send("POST", "/api/plans", wanted, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String address = answer.headers().firstValue("Location").orElseThrow();
    JsonNode plan = JSON.readTree(unit.get(address).body()).get("plans").get(0);
    assertThat(plan.get("project").get("name").asString()).isEqualTo("程序建的项目");
    assertThat(plan.get("funding").get("total").asString()).isEqualTo("125000.00");
    assertThat(plan.get("indicators").get(0).get("target").get("kind").asString())
        .isEqualTo("at_least");
  }

  @Test
  void takesBackAnEntryAsItWasGiven() {
    ObjectNode entry = entry();
    HttpResponse<String> answer = send("PUT", path + "/content", entry.toString(), "\"1\"");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(made.stored().content()).isEqualTo(MadePlan.seed());
  }

  @Test
  void replacesWhatAnEntryNoLongerSays() {
    ObjectNode entry = entry();
    ArrayNode indicators = (ArrayNode) entry.get("indicators");
    int before = indicators.size();
    indicators.remove(0);
    indicators.addObject().put("category", "output").put("name", "新的指标");
    entry.put("purpose", "改了用途");
    assertThat(send("PUT", path + "/content", entry.toString(), "\"1\"").statusCode())
        .isEqualTo(200);
    var content = made.stored().content();
    assertThat(content.indicators()).hasSize(before);
    assertThat(content.indicators().getLast().name().value()).isEqualTo("新的指标");
    assertThat(content.indicators().getFirst()).isEqualTo(MadePlan.seed().indicators().get(1));
    assertThat(content.heading().purpose().orElseThrow().value()).isEqualTo("改了用途");
  }

  @Test
  void undoesTheLastSave() {
    send("PUT", path, "{\"purpose\": \"一时之念\"}", "\"1\"");
    HttpResponse<String> answer = send("POST", path + "/undo", "", "\"2\"");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
    assertThat(made.stored().content()).isEqualTo(MadePlan.seed());
    assertThat(send("POST", path + "/undo", "", "\"2\"").statusCode()).isEqualTo(409);
  }

  @Test
  void checksWithoutKeeping() {
    HttpResponse<String> answer =
        send("POST", path + "/check", "{\"projectName\": \" \", \"goals\": []}", "");
    JsonNode told = JSON.readTree(answer.body());
    assertThat(told.get("problems").get(0).get("field").asString()).isEqualTo("projectName");
    assertThat(told.get("findings")).isNotEmpty();
    assertThat(made.revision()).isEqualTo(1);
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    HttpResponse<String> answer =
        send("PUT", path, "{\"goals\": [{\"text\": \"" + "长".repeat(10_001) + "\"}]}", "\"1\"");
    assertThat(answer.statusCode()).isEqualTo(422);
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("fields").get(0).get("field").asString()).isEqualTo("goals[0].text");
    assertThat(problem.get("detailIn").properties()).hasSize(2);
  }

  private ObjectNode entry() {
    return (ObjectNode) JSON.readTree(unit.get(path).body()).get("plans").get(0);
  }

  private HttpResponse<String> send(String method, String to, String body, String revision) {
    HttpRequest.Builder request =
        Visitor.request(to)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", unit.token())
            .method(method, BodyPublishers.ofString(body));
    return unit.send(
        revision.isEmpty() ? request.build() : request.header("If-Match", revision).build());
  }
}
