package org.plumbline.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import org.plumbline.testkit.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Visitor finance = Visitor.signedInAs("finance");

  @Test
  void isDescribedAsCommitted() {
    Golden.at("docs/openapi.json").matches(finance.get("/v3/api-docs").body() + "\n");
  }

  @Test
  void saysWhichFieldIsMissing() {
    JsonNode problem = problem(finance.get("/api/publications/intended?fiscalYear=2022"), 400);
    assertThat(problem.get("type").asString()).isEqualTo("urn:plumbline:problem:bad-request");
    assertThat(problem.get("instance").asString()).isEqualTo("/api/publications/intended");
    assertThat(problem.get("fields").get(0).get("field").asString()).isEqualTo("department");
  }

  @Test
  void saysItInBothLanguages() {
    HttpRequest english =
        Visitor.request("/api/publications/intended?department=x&fiscalYear=2022")
            .header("Accept-Language", "en")
            .build();
    JsonNode problem = problem(finance.send(english), 400);
    assertThat(problem.get("title").asString()).isEqualTo("The request was not right");
    assertThat(problem.get("detailIn").get("zh").asString()).contains("请");
  }

  @Test
  void explainsARefusalInItsOwnWords() {
    JsonNode problem =
        problem(finance.get("/api/publications/intended?department=1&fiscalYear=2022"), 404);
    assertThat(problem.get("type").asString()).endsWith("publication.refused.no-such-department");
  }

  @Test
  void pointsAtWhatItCannotRead() {
    HttpRequest wrong =
        Visitor.request("/api/publications")
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", finance.token())
            .POST(BodyPublishers.ofString("{\"department\": \"x\", \"fiscalYear\": 2022}"))
            .build();
    JsonNode problem = problem(finance.send(wrong), 400);
    assertThat(problem.get("fields").get(0).get("field").asString()).isEqualTo("department");
  }

  @Test
  void tellsWhoMayNot() {
    problem(Visitor.signedInAs("unit").get("/api/publications"), 403);
    problem(finance.get("/api/nothing"), 403);
  }

  private static JsonNode problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    return JSON.readTree(answer.body());
  }
}
