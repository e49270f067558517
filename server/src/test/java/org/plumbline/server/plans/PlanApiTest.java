package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;

class PlanApiTest {

  private static final String CHANGE =
      """
      {"purpose": "由程序写入", "goals": [{"from": 0, "text": "新的目标"}]}
      """;

  @Test
  void writesForTheRevisionReadOnly() {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    String tag = unit.get("/api" + made.path()).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> written = put(unit, made, tag);
    assertThat(written.statusCode()).isEqualTo(200);
    assertThat(written.body()).contains("由程序写入", "新的目标", "plumbline/plans/1", "\"revision\":2");
    HttpResponse<String> late = put(unit, made, tag);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void refusesStrangersAndForgottenRevisions() {
    MadePlan made = new MadePlan();
    assertThat(put(new MadePlan().visitor(), made, "\"1\"").statusCode()).isEqualTo(404);
    assertThat(put(Visitor.signedInAs("finance"), made, "\"1\"").statusCode()).isEqualTo(403);
    assertThat(put(made.visitor(), made, "x").statusCode()).isEqualTo(428);
  }

  @Test
  void listsByPages() {
    String body = new MadePlan().visitor().get("/api/plans?q=%E6%99%BA%E8%83%BD").body();
    assertThat(body).contains("\"total\":1", "智能网联汽车专项资金");
  }

  private static HttpResponse<String> put(Visitor visitor, MadePlan made, String tag) {
    HttpRequest request =
        Visitor.request("/api" + made.path())
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .header("X-CSRF-TOKEN", visitor.token())
            .PUT(BodyPublishers.ofString(CHANGE))
            .build();
    return visitor.send(request);
  }
}
