package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class StepsTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
  private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7-]{19})</code>");

  @Test
  void askForACodeOnceItIsSetUp() {
    String login = People.auditor();
    Visitor owner = Visitor.signedInAs(login, People.PASSWORD);
    String page = owner.get("/profile/second-step").body();
    assertThat(page).contains("<svg");
    String secret = found(SECRET, page).replace(" ", "");
    assertThat(owner.post("/profile/second-step", Map.of("code", "000000")).uri().getQuery())
        .isEqualTo("refused");
    String first = AppCode.of(secret, 0);
    HttpResponse<String> on = owner.post("/profile/second-step", Map.of("code", first));
    String recovery = found(RECOVERY, on.body());

    Visitor again = Visitor.signedInAs(login, People.PASSWORD);
    assertThat(again.get("/plans").uri().getPath()).isEqualTo("/sign-in/code");
    assertThat(again.get("/api/probe").statusCode()).isEqualTo(403);
    assertThat(again.post("/sign-in/code", Map.of("code", first)).uri().getQuery())
        .as("the code was used when it was set up")
        .isEqualTo("refused");
    again.post("/sign-in/code", Map.of("code", AppCode.of(secret, 1)));
    assertThat(again.get("/plans").uri().getPath()).isEqualTo("/plans");

    Visitor lost = Visitor.signedInAs(login, People.PASSWORD);
    lost.post("/sign-in/code", Map.of("code", recovery.toUpperCase(Locale.ROOT)));
    assertThat(lost.get("/plans").uri().getPath()).isEqualTo("/plans");
    Visitor replay = Visitor.signedInAs(login, People.PASSWORD);
    assertThat(replay.post("/sign-in/code", Map.of("code", recovery)).uri().getQuery())
        .isEqualTo("refused");
  }

  @Test
  void lockWhoGuessesCodes() {
    String login = People.auditor();
    long account = People.id(login);
    TestServer.part(StepSecrets.class).keep(account, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    Visitor guesser = Visitor.signedInAs(login, People.PASSWORD);
    for (int i = 0; i < 5; i++) {
      guesser.post("/sign-in/code", Map.of("code", "00000" + i));
    }
    assertThat(
            TestServer.part(JdbcClient.class)
                .sql("SELECT locked_until IS NOT NULL FROM account WHERE login = ?")
                .param(login)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void demandAPasswordOfOnesOwn() {
    String login = People.auditor();
    update("must_change_password = true", login);
    Visitor visitor = Visitor.signedInAs(login, People.PASSWORD);
    assertThat(visitor.get("/plans").uri().getPath()).isEqualTo("/sign-in/new-password");
    assertThat(change(visitor, People.PASSWORD).body()).contains("最近 5 个密码之一");
    assertThat(change(visitor, "1234567890").body()).contains("容易被猜到");
    change(visitor, "a sentence nobody knows");
    assertThat(visitor.get("/plans").uri().getPath()).isEqualTo("/plans");
  }

  @Test
  void demandTheSecondStepWhereItIsRequired() {
    String login = People.auditor();
    update("totp_required = true", login);
    Visitor visitor = Visitor.signedInAs(login, People.PASSWORD);
    HttpResponse<String> page = visitor.get("/plans");
    assertThat(page.uri().getPath()).isEqualTo("/sign-in/second-step");
    String secret = found(SECRET, page.body()).replace(" ", "");
    HttpResponse<String> done =
        visitor.post("/sign-in/second-step", Map.of("code", AppCode.of(secret, 0)));
    assertThat(done.body()).contains("备用码");
    assertThat(visitor.get("/plans").uri().getPath()).isEqualTo("/plans");
    assertThat(
            visitor
                .post("/profile/second-step/off", Map.of("present", People.PASSWORD))
                .uri()
                .getQuery())
        .isEqualTo("refused");
  }

  @Test
  void endTheSessionLongestUnused() {
    String login = People.auditor();
    Visitor first = Visitor.signedInAs(login, People.PASSWORD);
    for (int i = 0; i < 5; i++) {
      Visitor.signedInAs(login, People.PASSWORD);
    }
    HttpResponse<String> page = first.get("/plans");
    assertThat(page.uri().getQuery()).isEqualTo("ended");
    assertThat(page.body()).contains("您已被退出");
  }

  @Test
  void listSessionsAndEndTheOthers() {
    String login = People.auditor();
    Visitor here = Visitor.signedInAs(login, People.PASSWORD);
    Visitor there = Visitor.signedInAs(login, People.PASSWORD);
    assertThat(here.get("/profile").body()).contains("退出其他 1 处登录");
    here.post("/profile/sessions/end-others", Map.of());
    assertThat(there.get("/plans").uri().getQuery()).isEqualTo("ended");
    assertThat(here.get("/plans").uri().getPath()).isEqualTo("/plans");
  }

  @Test
  void changeTheOwnPassword() {
    String login = People.auditor();
    Visitor here = Visitor.signedInAs(login, People.PASSWORD);
    Visitor there = Visitor.signedInAs(login, People.PASSWORD);
    Map<String, String> wrong =
        Map.of("present", "no", "password", "tulips in the rain", "repeated", "tulips in the rain");
    assertThat(here.post("/profile/password", wrong).body()).contains("现用密码不对");
    Map<String, String> right =
        Map.of(
            "present", People.PASSWORD,
            "password", "tulips in the rain",
            "repeated", "tulips in the rain");
    assertThat(here.post("/profile/password", right).uri().getQuery()).isEqualTo("password");
    assertThat(there.get("/plans").uri().getQuery()).isEqualTo("ended");
    assertThat(Visitor.signedInAs(login, "tulips in the rain").get("/plans").uri().getPath())
        .isEqualTo("/plans");
  }

  @Test
  void keepNameAndLanguage() {
    String login = People.auditor();
    Visitor visitor = Visitor.signedInAs(login, People.PASSWORD);
    HttpResponse<String> page =
        visitor.post("/profile", Map.of("name", "𠮷田<b>㐂", "language", "en"));
    assertThat(page.body()).contains("𠮷田&lt;b&gt;㐂", "My account");
    assertThat(Visitor.signedInAs(login, People.PASSWORD).get("/profile").body())
        .contains("My account");
    assertThat(
            visitor.post("/profile", Map.of("name", "x".repeat(10_000), "language", "en")).body())
        .contains("1 to 100 characters");
  }

  private static HttpResponse<String> change(Visitor visitor, String password) {
    return visitor.post(
        "/sign-in/new-password", Map.of("password", password, "repeated", password));
  }

  private static void update(String what, String login) {
    TestServer.part(JdbcClient.class)
        .sql("UPDATE account SET " + what + " WHERE login = ?")
        .param(login)
        .update();
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
