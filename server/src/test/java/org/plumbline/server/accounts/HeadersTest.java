package org.plumbline.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HeadersTest {

  @Test
  void forbidWhatPagesDoNotNeed() {
    HttpResponse<String> page = Visitor.stranger().get("/sign-in");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
        .contains("frame-ancestors 'self'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void keepTheCookieFromScripts() throws Exception {
    assertThat(cookie(Map.of())).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
  }

  @Test
  void keepTheCookieToTlsBehindAProxy() throws Exception {
    assertThat(cookie(Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "10.9.9.9")))
        .contains("Secure");
  }

  @Test
  void giveANewSessionToWhoSignsIn() {
    Visitor visitor = Visitor.stranger();
    visitor.get("/sign-in");
    String before = visitor.session();
    visitor.post("/sign-in", Map.of("login", "auditor", "password", "plumbline-demo"));
    assertThat(visitor.session()).isNotEqualTo(before);
  }

  @Test
  void endTheSessionOfWhoLeaves() {
    Visitor visitor = Visitor.signedInAs("auditor");
    assertThat(visitor.post("/sign-out", Map.of()).uri().getQuery()).isEqualTo("left");
    assertThat(visitor.get("/plans").uri().getPath()).isEqualTo("/sign-in");
  }

  /** Each path that takes a form, of whatever module, refuses it without the token of the page. */
  @Test
  void refuseEveryFormWithoutItsToken() throws Exception {
    Visitor visitor = Visitor.signedInAs("system");
    for (RequestMappingInfo mapping :
        TestServer.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()) {
      if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
        for (String path : new TreeSet<>(mapping.getPatternValues())) {
          String concrete = path.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1");
          assertThat(visitor.post(concrete, Map.of(), "forged").statusCode())
              .as(concrete)
              .isEqualTo(403);
        }
      }
    }
  }

  @Test
  void refuseANulInAForm() {
    assertThat(
            Visitor.stranger()
                .post("/sign-in", Map.of("login", "a\0b", "password", "x"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void letTheSignedInReadTheApiDescription() {
    assertThat(Visitor.stranger().get("/v3/api-docs").uri().getPath()).isEqualTo("/sign-in");
    assertThat(Visitor.signedInAs("unit").get("/v3/api-docs").statusCode()).isEqualTo(200);
  }

  private static String cookie(Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = Visitor.request("/sign-in").GET();
    headers.forEach(request::header);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(request.build(), BodyHandlers.ofString())
          .headers()
          .allValues("Set-Cookie")
          .stream()
          .filter(one -> one.startsWith("plumbline="))
          .findFirst()
          .orElseThrow();
    }
  }
}
