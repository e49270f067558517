package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.audit.Events;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class LockingTest {

  @Test
  void happensAfterFiveWrongPasswords() {
    String login = People.auditor();
    for (int i = 0; i < 5; i++) {
      assertThat(answer(login, "wrong")).isEqualTo("refused");
    }
    assertThat(answer(login, People.PASSWORD)).isEqualTo("refused");
    assertThat(kinds(login)).contains("account_locked", "sign_in_failed", "sign_in_refused");
  }

  @Test
  void isNotOutrunByTriesAtOnce() throws Exception {
    String login = People.auditor();
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 20)
          .mapToObj(_ -> many.submit(() -> answer(login, "wrong")))
          .toList()
          .forEach(Visitor::await);
    }
    assertThat(kinds(login).stream().filter("account_locked"::equals)).hasSize(1);
    assertThat(kinds(login).stream().filter("sign_in_failed"::equals)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void endsByItself() {
    String login = People.auditor();
    for (int i = 0; i < 5; i++) {
      answer(login, "wrong");
    }
    database()
        .sql("UPDATE account SET locked_until = now() - interval '1 second' WHERE login = ?")
        .param(login)
        .update();
    assertThat(answer(login, People.PASSWORD)).isNull();
  }

  @Test
  void forgetsFormerFailuresOnSuccess() {
    String login = People.auditor();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        answer(login, "wrong");
      }
      assertThat(answer(login, People.PASSWORD)).isNull();
    }
  }

  @Test
  void keepsQuietAboutUnknownLogins() {
    assertThat(answer("nobody-here", "wrong")).isEqualTo("refused");
    assertThat(answer("x".repeat(10_000), "wrong")).isEqualTo("refused");
    assertThat(answer("' OR 1=1 --", "wrong")).isEqualTo("refused");
    assertThat(TestServer.part(Events.class).listOf("account/unknown").getFirst().change().kind())
        .isEqualTo("sign_in_failed");
  }

  @Test
  void takesAsLongForUnknownLogins() {
    PasswordSignIn signIn = TestServer.part(PasswordSignIn.class);
    assertThat(signIn).isNotNull();
    String login = People.auditor();
    answer(login, "wrong");
    answer("nobody-here", "wrong");
    long known = fastest(login);
    long unknown = fastest("nobody-here");
    assertThat(unknown).isGreaterThan(known / 3);
  }

  private static long fastest(String login) {
    return IntStream.range(0, 3)
        .mapToLong(_ -> {
          long start = System.nanoTime();
          answer(login, "wrong");
          return System.nanoTime() - start;
        })
        .min()
        .orElseThrow();
  }

  private static String answer(String login, String password) {
    return Visitor.stranger()
        .from(People.address())
        .post("/sign-in", Map.of("login", login, "password", password))
        .uri()
        .getQuery();
  }

  private static List<String> kinds(String login) {
    return TestServer.part(Events.class).listOf("account/" + People.id(login)).stream()
        .map(event -> event.change().kind())
        .toList();
  }

  private static JdbcClient database() {
    return TestServer.part(JdbcClient.class);
  }
}
