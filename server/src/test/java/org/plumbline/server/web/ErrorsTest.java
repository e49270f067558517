package org.plumbline.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

/** What people and programs are told when something goes wrong. */
class ErrorsTest {

  private static final long TOO_MUCH = 3L << 30;

  private final Visitor unit = Visitor.signedInAs("unit");

  @Test
  void hideHowWeAreBuilt() {
    HttpRequest page =
        Visitor.request("/probe/failure").header("Accept", "text/html").GET().build();
    HttpResponse<String> shown = unit.send(page);
    assertThat(shown.statusCode()).isEqualTo(500);
    quiet(shown).contains("<main", "出错");
    HttpResponse<String> told = unit.get("/api/probe/failure");
    assertThat(told.statusCode()).isEqualTo(500);
    quiet(told).contains("urn:plumbline:problem:server-error", "\"en\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"goals\":[null]}", "{\"indicators\":[null,null]}", "{\"particulars\":[null]}"})
  void namesANothingInAListAMistakeOfTheSender(String body) {
    HttpResponse<String> told =
        unit.send(
            Visitor.request("/api/plans/1/check")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", unit.token())
                .POST(BodyPublishers.ofString(body))
                .build());
    assertThat(told.statusCode()).isEqualTo(400);
    assertThat(told.body()).contains("urn:plumbline:problem:bad-request");
  }

  private static org.assertj.core.api.AbstractStringAssert<?> quiet(HttpResponse<String> answer) {
    return assertThat(answer.body())
        .doesNotContain(FailureProbe.SECRET, "Exception", "org.plumbline", "\tat ");
  }

  @Test
  void refuseFormsOfOtherPages() {
    HttpRequest form =
        Visitor.request("/plans/1/approval/notes")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString("words=%E4%BC%AA%E9%80%A0&_csrf=forged"))
            .build();
    HttpResponse<String> page = unit.send(form);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("这里打不开");
    HttpRequest program =
        Visitor.request("/api/plans/1/notes")
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", "forged")
            .POST(BodyPublishers.ofString("{\"words\":\"伪造\"}"))
            .build();
    HttpResponse<String> told = unit.send(program);
    assertThat(told.statusCode()).isEqualTo(403);
    assertThat(told.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(unit.get("/plans/1/approval").body()).doesNotContain("伪造");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plans/999999999999999999",
        "/plans/999999999999999999/edit",
        "/plans/999999999999999999/review-form",
        "/imports/999999999999999999",
        "/imports/1/files/999999999999999999",
        "/public/370200/2022/502/plans/forged",
        "/public/../plans"
      })
  void tellNothingOfForgedNumbers(String path) {
    assertThat(unit.get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void refuseWhatIsTooLargeOnPages() throws IOException {
    assertThat(announced("/imports", "text/html")).contains(" 413 ", "文件太大", "2 GB", "<main");
  }

  @Test
  void refuseWhatIsTooLargeFromPrograms() throws IOException {
    assertThat(announced("/api/imports", "application/json"))
        .contains(" 413 ", "application/problem+json", "too-large", "\"en\"");
  }

  /** The answer to an upload that says it is larger than any may be; none of it is sent. */
  private String announced(String path, String accept) throws IOException {
    URI server = URI.create(TestServer.address());
    String request =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Cookie: plumbline=%s\r
        X-CSRF-TOKEN: %s\r
        Accept: %s\r
        Content-Type: multipart/form-data; boundary=edge\r
        Content-Length: %d\r
        Connection: close\r
        \r
        """
            .formatted(path, server.getAuthority(), unit.session(), unit.token(), accept, TOO_MUCH);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
