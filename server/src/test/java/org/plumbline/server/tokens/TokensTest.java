package org.plumbline.server.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Events;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.plumbline.server.signin.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensTest {

  private static final Pattern SECRET = Pattern.compile("plb_[\\w-]{40,}");

  @Test
  void letProgramsInFromThePage() {
    String login = People.auditor();
    Visitor owner = Visitor.signedInAs(login, People.PASSWORD);
    HttpResponse<String> page =
        owner.post("/profile/tokens", Map.of("name", "导入", "scope", "read", "days", "7"));
    Matcher secret = SECRET.matcher(page.body());
    assertThat(secret.find()).isTrue();
    assertThat(owner.get("/profile/tokens").body()).contains("导入").doesNotContain("plb_");
    assertThat(read(secret.group()).body()).isEqualTo(login);
  }

  @Test
  void onlyReadWhereTheyMayOnlyRead() {
    HttpResponse<String> answer = write(token(People.auditor(), TokenScope.READ), "1", "");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("访问令牌只能读取");
  }

  @Test
  void areRefusedInTheLanguageAskedFor() {
    HttpResponse<String> chinese = read("plb_nonsense");
    assertThat(chinese.statusCode()).isEqualTo(401);
    assertThat(chinese.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(chinese.body()).contains("访问令牌无效");
    HttpResponse<String> english =
        Visitor.stranger()
            .send(bearer("plb_nonsense").header("Accept-Language", "en-GB").GET().build());
    assertThat(english.body()).contains("The token is not known");
  }

  @Test
  void endOnTheirDay() {
    String secret = token(People.auditor(), TokenScope.WRITE);
    database()
        .sql("UPDATE api_token SET expires_at = now() WHERE hash = ?")
        .param(Secrets.digest(secret))
        .update();
    assertThat(read(secret).body()).contains("已过期");
  }

  @Test
  void endWhenRevokedOrTheAccountIsDisabled() {
    String login = People.auditor();
    String secret = token(login, TokenScope.WRITE);
    String other = token(login, TokenScope.WRITE);
    long id =
        database()
            .sql("SELECT min(id) FROM api_token WHERE account_id = ?")
            .param(People.id(login))
            .query(Long.class)
            .single();
    Visitor stranger = Visitor.signedInAs(People.auditor(), People.PASSWORD);
    assertThat(stranger.post("/profile/tokens/" + id + "/revoke", Map.of()).statusCode())
        .isEqualTo(404);
    Visitor owner = Visitor.signedInAs(login, People.PASSWORD);
    owner.post("/profile/tokens/" + id + "/revoke", Map.of());
    assertThat(read(secret).body()).contains("已吊销");
    assertThat(read(other).statusCode()).isEqualTo(200);
    database().sql("UPDATE account SET disabled = true WHERE login = ?").param(login).update();
    assertThat(read(other).statusCode()).isEqualTo(401);
  }

  @Test
  void countForTheApiAlone() {
    String secret = token(People.auditor(), TokenScope.WRITE);
    HttpResponse<String> page =
        Visitor.stranger()
            .send(Visitor.request("/plans").header("Authorization", "Bearer " + secret).build());
    assertThat(page.uri().getPath()).isEqualTo("/sign-in");
  }

  @Test
  void leaveSessionsTheirFormToken() {
    Visitor visitor = Visitor.signedInAs(People.auditor(), People.PASSWORD);
    assertThat(visitor.get("/api/probe").statusCode()).isEqualTo(200);
    HttpResponse<String> forged = visitor.post("/api/probe", Map.of("a", "1"), "forged");
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("\"status\":403");
    assertThat(Visitor.stranger().get("/api/probe").statusCode()).isEqualTo(401);
  }

  @Test
  void writeOnceWhateverTheyRepeat() {
    String secret = token(People.auditor(), TokenScope.WRITE);
    String key = UUID.randomUUID().toString();
    String text = "\"" + key + "\"";
    HttpResponse<String> first = write(secret, text, key);
    HttpResponse<String> second = write(secret, text, key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(written(text)).isEqualTo(1);
    assertThat(write(secret, "\"other\"", key).statusCode()).isEqualTo(422);
  }

  @Test
  void writeOnceWhenSentAtOnce() {
    String secret = token(People.auditor(), TokenScope.WRITE);
    String key = UUID.randomUUID().toString();
    String text = "\"" + key + "\"";
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers =
          IntStream.range(0, 8)
              .mapToObj(_ -> many.submit(() -> write(secret, text, key).statusCode()))
              .toList()
              .stream()
              .map(Visitor::await)
              .toList();
      assertThat(answers).containsOnly(201);
    }
    assertThat(written(text)).isEqualTo(1);
  }

  @Test
  void keepNothingOfWhatFailed() {
    String secret = token(People.auditor(), TokenScope.WRITE);
    String key = UUID.randomUUID().toString();
    String text = "\"refuse " + key + "\"";
    assertThat(write(secret, text, key).statusCode()).isEqualTo(500);
    assertThat(written(text)).isZero();
    assertThat(
            database()
                .sql("SELECT count(*) FROM idempotent_answer WHERE key = ?")
                .param(key)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void forgetAnswersAfterADay() {
    String login = People.auditor();
    String key = UUID.randomUUID().toString();
    write(token(login, TokenScope.WRITE), "\"" + key + "\"", key);
    database()
        .sql("UPDATE idempotent_answer SET created_at = now() - interval '25 hours' WHERE key = ?")
        .param(key)
        .update();
    TestServer.part(Answers.class).forgetOld();
    assertThat(
            database()
                .sql("SELECT count(*) FROM idempotent_answer WHERE key = ?")
                .param(key)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private static String token(String login, TokenScope scope) {
    return Acting.as(
        TestServer.part(Accounts.class).find(login).orElseThrow().actor(),
        "",
        () -> TestServer.part(Tokens.class).create("test", scope, Duration.ofDays(1)));
  }

  private static HttpRequest.Builder bearer(String secret) {
    return Visitor.request("/api/probe").header("Authorization", "Bearer " + secret);
  }

  private static HttpResponse<String> read(String secret) {
    return Visitor.stranger().send(bearer(secret).GET().build());
  }

  private static HttpResponse<String> write(String secret, String text, String key) {
    HttpRequest.Builder request =
        bearer(secret)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(text));
    return Visitor.stranger()
        .send(key.isEmpty() ? request.build() : request.header("Idempotency-Key", key).build());
  }

  private static long written(String text) {
    return TestServer.part(Events.class).listOf(ApiProbe.SUBJECT).stream()
        .filter(event -> event.change().after().filter(text::equals).isPresent())
        .count();
  }

  private static JdbcClient database() {
    return TestServer.part(JdbcClient.class);
  }
}
