package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Events;
import org.plumbline.server.importing.Multipart;
import org.plumbline.server.importing.SampleForms;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who keep the server running see: figures, health, and a log without people. */
class WatchingTest {

  @Test
  void saysHowFarTheChainAndImportsAre() {
    Visitor system = Visitor.signedInAs("system");
    long height = TestServer.part(Events.class).head().seq();
    String figures = system.get("/actuator/prometheus").body();
    assertThat(figure(figures, "plumbline_events_height")).isGreaterThanOrEqualTo(height);
    assertThat(figures)
        .contains(
            "plumbline_import_files{state=\"queued\"}",
            "plumbline_import_files{state=\"reading\"}",
            "hikaricp_connections_active");
    assertThat(Visitor.stranger().get("/actuator/health").body()).contains("\"UP\"");
  }

  private static double figure(String figures, String name) {
    return figures
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** Signing in, right and wrong, an import that is read and one that is not, and a failure. */
  @Test
  void logsNobody() throws IOException {
    Office office = Office.open();
    String login = office.person(Role.UNIT).login();
    String name = office.person(Role.UNIT).name();
    Visitor unit = office.visitor(Role.UNIT);
    Visitor.stranger().post("/sign-in", Map.of("login", login, "password", "wrong-password-7"));
    String project = SampleForms.freshProject();
    Multipart form = new Multipart().field("acceptance", "complete");
    form.file(project + ".html", SampleForms.html(project, "本级", "≥3人次"));
    form.file(
        project + ".pdf", "%PDF-1.7 broken".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String job = form.send(unit, "/api/imports").headers().firstValue("Location").orElseThrow();
    assertThat(Bustle.awaitEnd(unit, job)).isTrue();
    failWith(login);
    String log = Files.readString(logFile());
    assertThat(log)
        .as("written at all")
        .contains("as a part that fails would")
        .doesNotContain(login, name, "wrong-password-7", project, "培训人次", "plumbline-demo");
    assertThat(Files.readString(TestServer.data().resolve("database.log")))
        .doesNotContain(login, name, project);
    assertThat(log.lines()).allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
  }

  private static Path logFile() {
    return TestServer.data().resolve("log/server.log");
  }

  /** The database refuses a second account of that login, and says which. */
  private static void failWith(String login) {
    try {
      TestServer.part(JdbcClient.class)
          .sql("INSERT INTO account (login, name) VALUES (?, 'x')")
          .param(login)
          .update();
    } catch (DuplicateKeyException e) {
      LoggerFactory.getLogger(WatchingTest.class).error("as a part that fails would", e);
    }
  }
}
