package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TaskApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Office office = Office.open();
  private final Visitor unit = office.visitor(Role.UNIT);

  @Test
  void decidesOnSeveralEachOnItsOwn() {
    PlanId first = office.draft("无线电");
    PlanId second = office.draft("无线电");
    JsonNode waiting = JSON.readTree(unit.get("/api/tasks").body());
    assertThat(waiting.get("total").asInt()).isEqualTo(2);
    assertThat(waiting.get("plans").valueStream().map(plan -> plan.get("plan").asLong()))
        .containsExactlyInAnyOrder(first.value(), second.value());
    HttpResponse<String> answer =
        unit.postJson(
            "/api/tasks/decisions",
            """
            {"action": "submit", "reason": "按期报送", "plans": [
              {"plan": %d, "revision": 1}, {"plan": %d, "revision": 7}]}
            """
                .formatted(first.value(), second.value()));
    JsonNode results = JSON.readTree(answer.body()).get("results");
    assertThat(results.get(0).get("done").asBoolean()).isTrue();
    assertThat(results.get(0).get("state").asString()).isEqualTo("with_department");
    assertThat(results.get(1).get("refusal").asString()).isEqualTo("lost_race");
    assertThat(JSON.readTree(unit.get("/api/tasks").body()).get("total").asInt()).isEqualTo(1);
  }

  @Test
  void saysAndListsNotes() {
    String path = "/api/plans/" + office.draft("无线电").value() + "/notes";
    assertThat(unit.postJson(path, "{\"words\": \"请看第三行\"}").statusCode()).isEqualTo(201);
    JsonNode notes = JSON.readTree(office.visitor(Role.FINANCE).get(path).body()).get("notes");
    assertThat(notes.get(0).get("words").asString()).isEqualTo("请看第三行");
    assertThat(unit.postJson(path, "{\"words\": \" \"}").statusCode()).isEqualTo(422);
    assertThat(Office.open().visitor(Role.FINANCE).get(path).statusCode()).isEqualTo(404);
  }
}
