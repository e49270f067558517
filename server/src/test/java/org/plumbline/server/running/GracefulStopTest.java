package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.importing.Multipart;
import org.plumbline.server.importing.SampleForms;

/**
 * What is under way when the server is asked to end: a request, an import, and a page that looks
 * on.
 */
class GracefulStopTest {

  private static final int FILES = 150;

  /** So much an upload, an import and the database may need, even on a slow machine. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private static final int OF_SIGTERM = 143;

  @Test
  void finishesRequestsAndPausesImports(@TempDir Path data) throws Exception {
    ServerProcess server = ServerProcess.start(data);
    Visitor unit = server.visitor("unit");
    HeldBody held = new HeldBody();
    HttpRequest last =
        upload(1).to(server.request("/api/imports").expectContinue(true), unit.token(), held::of);
    String paused = job(unit.send(upload(FILES).to(server.request("/api/imports"), unit.token())));
    String uploaded;
    try (ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
      Iterator<String> progress = progress(server, unit, paused);
      assertThat(progress.next()).isEqualTo("event: progress");
      Future<HttpResponse<String>> slow = users.submit(() -> unit.send(last));
      held.awaitHalf();

      server.ask();
      assertThat(lastEvent(progress)).as("ends before the import").isEqualTo("event: progress");
      held.letGo();
      uploaded = job(slow.get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS));
      assertThat(server.endsWithin(LONGEST_STOP)).hasValue(OF_SIGTERM);
    }
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    assertThat(Files.readString(data.resolve("database.log")).strip())
        .endsWith("database system is shut down");
    assertThat(Files.readString(data.resolve("log/server.log")))
        .as("nothing was broken off")
        .doesNotContain("\"level\":\"ERROR\"", "marked as broken");
    goOn(data, Map.of(paused, FILES, uploaded, 1));
  }

  private static void goOn(Path data, Map<String, Integer> jobs) throws Exception {
    ServerProcess server = ServerProcess.start(data);
    try {
      Visitor unit = server.visitor("unit");
      for (Map.Entry<String, Integer> job : jobs.entrySet()) {
        assertThat(Bustle.awaitEnd(unit, job.getKey())).as("goes on after the start").isTrue();
        assertThat(unit.get(job.getKey()).body()).contains("\"accepted\":" + job.getValue() + ",");
      }
    } finally {
      server.stop();
    }
  }

  private static Multipart upload(int files) {
    Multipart form = new Multipart().field("acceptance", "complete");
    for (int i = 0; i < files; i++) {
      String project = SampleForms.freshProject();
      form.file(project + ".html", SampleForms.html(project, "本级", "≥" + i + "人次"));
    }
    return form;
  }

  private static String job(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Iterator<String> progress(ServerProcess server, Visitor unit, String job) {
    HttpRequest request = server.request(job.replace("/api", "") + "/progress").build();
    return unit.send(request, BodyHandlers.ofLines())
        .body()
        .filter(line -> line.startsWith("event: "))
        .iterator();
  }

  /** What the page was told last; fails where the connection breaks off instead of ending. */
  private static String lastEvent(Iterator<String> progress) {
    String last = "event: progress";
    while (progress.hasNext()) {
      last = progress.next();
    }
    return last;
  }
}
