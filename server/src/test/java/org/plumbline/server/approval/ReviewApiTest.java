package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Sm3;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Review forms and deadlines, for programs. */
class ReviewApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Office office = Office.open();

  @Test
  void fillsInAndSigns() {
    Visitor department = office.visitor(Role.DEPARTMENT);
    String path = "/api/plans/" + Journey.begin(office).submitted().plan().value() + "/review-form";
    JsonNode suggested = JSON.readTree(department.get(path).body());
    assertThat(suggested.get("signature").isNull()).isTrue();
    ObjectNode decided = JSON.createObjectNode().put("revision", 0).put("opinion", "同意");
    for (JsonNode point : suggested.get("points")) {
      decided
          .withArray("points")
          .addObject()
          .put("code", point.get("code").asString())
          .put("grade", "good")
          .put("reason", "已核对");
    }
    JsonNode kept = JSON.readTree(put(department, path, decided.toString()).body());
    assertThat(kept.get("points").get(0).get("grade").asString()).isEqualTo("good");
    assertThat(put(department, path, decided.toString()).statusCode()).isEqualTo(409);
    decided.put("revision", kept.get("revision").asLong());
    HttpResponse<String> answer = department.postJson(path + "/signature", decided.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode signature = JSON.readTree(answer.body()).get("signature");
    assertThat(signature.get("sm3").asString())
        .isEqualTo(Sm3.hex(signature.get("text").asString()));
    assertThat(office.visitor(Role.UNIT).postJson(path + "/signature", "{}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void setsAndTakesAwayDeadlines() {
    Visitor finance = office.visitor(Role.FINANCE);
    String path = "/api/deadlines/2026/with_department";
    assertThat(put(finance, path, "{\"due\":\"2026-03-31\"}").body()).contains("2026-03-31");
    assertThat(office.visitor(Role.UNIT).get("/api/deadlines").body()).contains("2026-03-31");
    assertThat(put(finance, path, "{\"due\":\"31.3.\"}").statusCode()).isEqualTo(422);
    assertThat(put(office.visitor(Role.UNIT), path, "{}").statusCode()).isEqualTo(403);
    HttpRequest remove =
        Visitor.request(path).header("X-CSRF-TOKEN", finance.token()).DELETE().build();
    assertThat(finance.send(remove).body()).isEqualTo("{\"deadlines\":[]}");
  }

  private static HttpResponse<String> put(Visitor visitor, String path, String json) {
    return visitor.send(
        Visitor.request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", visitor.token())
            .PUT(BodyPublishers.ofString(json))
            .build());
  }
}
