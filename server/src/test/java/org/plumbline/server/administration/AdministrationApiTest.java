package org.plumbline.server.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdministrationApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Visitor system = Visitor.signedInAs("system");
  private final Visitor security = Visitor.signedInAs("security");

  @Test
  void makesAnAccountThatAnotherGivesARole() {
    String login = "api-" + UUID.randomUUID().toString().substring(0, 8);
    JsonNode account =
        done(
            system.postJson("/api/accounts", "{\"login\":\"" + login + "\",\"name\":\"程序\"}"), 201);
    String path = "/api/accounts/" + account.get("id").asLong();
    assertThat(account.get("state").asString()).isEqualTo("without_role");
    String grant = "{\"role\":\"audit_administrator\",\"former\":\"\"}";
    assertThat(system.postJson(path + "/security/role", grant).statusCode()).isEqualTo(403);
    assertThat(done(security.postJson(path + "/security/role", grant), 200).get("role").asString())
        .isEqualTo("audit_administrator");
    refused(system.postJson(path + "/system/disable", "{\"reason\":\" \"}"));
    JsonNode disabled = done(system.postJson(path + "/system/disable", "{\"reason\":\"离职\"}"), 200);
    assertThat(disabled.get("state").asString()).isEqualTo("disabled");
    assertThat(system.get("/api/accounts?words=" + login).body()).contains("\"total\":1");
  }

  @Test
  void keepsTheOrganisations() {
    String code = "A" + UUID.randomUUID().toString().substring(0, 8);
    JsonNode division =
        done(
            system.postJson("/api/organisations", "{\"code\":\"" + code + "\",\"name\":\"接口市\"}"),
            201);
    long above = division.get("id").asLong();
    String below = "{\"parent\":" + above + ",\"code\":\"1\",\"name\":\"接口局\"}";
    JsonNode department = done(system.postJson("/api/organisations", below), 201);
    assertThat(department.get("kind").asString()).isEqualTo("department");
    refused(system.postJson("/api/organisations", below));
    refused(system.postJson("/api/organisations/" + above + "/close", "{\"reason\":\"撤销\"}"));
    String list = "{\"csv\":\"单位,2,接口单位," + code + "/1\"}";
    assertThat(done(system.postJson("/api/organisations/import", list), 200).toString())
        .contains(code + "/1/2");
    refused(system.postJson("/api/organisations/import", "{\"csv\":\"单位,3,无上级,不存在\"}"));
    assertThat(security.postJson("/api/organisations", below).statusCode()).isEqualTo(403);
  }

  private static JsonNode done(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("detailIn").get("zh").asString()).isNotBlank();
    assertThat(problem.get("detailIn").get("en").asString())
        .isNotEqualTo(problem.get("detailIn").get("zh").asString());
  }
}
