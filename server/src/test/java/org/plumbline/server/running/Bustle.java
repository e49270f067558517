package org.plumbline.server.running;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.server.importing.Multipart;
import org.plumbline.server.importing.SampleForms;

/**
 * Everybody at work at once: a unit submits and adjusts its plans one by one, department and
 * finance bureau approve in batches, the bureau publishes, and documents are imported. Goes on
 * until it is over, whatever is answered, and remembers what was confirmed.
 */
final class Bustle {

  private static final int PLANS = 16;
  private static final int FILES = 8;
  private static final Pattern REVISION =
      Pattern.compile("\"revision\":([0-9]+),\"state\":\"([a-z_]+)\"");
  private static final Pattern CHOICE = Pattern.compile("value=\"([0-9]+:[0-9]+)\"");
  private static final Pattern DEPARTMENT =
      Pattern.compile("name=\"department\"[^>]*? value=\"([0-9]+)\"");
  private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

  /** What is done, each by a thread of its own. */
  enum Work {
    SUBMITTING,
    AGREEING,
    APPROVING,
    PUBLISHING,
    IMPORTING
  }

  private final Map<Work, AtomicInteger> confirmed;
  private final Queue<String> publications = new ConcurrentLinkedQueue<>();
  private final Queue<String> imports = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private CountDownLatch atWork = new CountDownLatch(0);
  private volatile boolean over = true;

  Bustle() {
    confirmed = new EnumMap<>(Work.class);
    for (Work work : Work.values()) {
      confirmed.put(work, new AtomicInteger());
    }
  }

  /** Returns when everybody has done something. */
  void begin(ServerProcess server) throws InterruptedException {
    over = false;
    atWork = new CountDownLatch(Work.values().length);
    Visitor unit = server.visitor("unit");
    Visitor department = server.visitor("department");
    Visitor finance = server.visitor("finance");
    keepDoing(Work.SUBMITTING, () -> submit(unit));
    keepDoing(Work.AGREEING, () -> approveAll(department));
    keepDoing(Work.APPROVING, () -> approveAll(finance));
    keepDoing(Work.PUBLISHING, () -> publish(finance));
    keepDoing(Work.IMPORTING, () -> bringIn(server, unit));
    if (!atWork.await(120, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Not everybody got to work: " + confirmed);
    }
  }

  void end() throws InterruptedException {
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    threads.clear();
  }

  /** How often something was confirmed that writes down a step of a plan. */
  int steps() {
    return confirmed.entrySet().stream()
        .filter(each -> each.getKey() != Work.PUBLISHING && each.getKey() != Work.IMPORTING)
        .mapToInt(each -> each.getValue().get())
        .sum();
  }

  /** The hashes of what was confirmed as published. */
  List<String> publications() {
    return List.copyOf(publications);
  }

  /** Where the imports are that were confirmed since they were last asked for. */
  List<String> takeImports() {
    List<String> taken = new ArrayList<>();
    while (!imports.isEmpty()) {
      taken.add(imports.remove());
    }
    return taken;
  }

  Map<Work, AtomicInteger> confirmed() {
    return Map.copyOf(confirmed);
  }

  /** Gives how much of a work was confirmed. */
  private interface Round {
    int take();
  }

  private void keepDoing(Work work, Round round) {
    CountDownLatch begun = atWork;
    threads.add(
        Thread.ofVirtual()
            .start(() -> {
              boolean first = true;
              while (!over) {
                int done = tryOnce(round);
                Objects.requireNonNull(confirmed.get(work)).addAndGet(done);
                if (done > 0 && first) {
                  begun.countDown();
                  first = false;
                }
              }
            }));
  }

  /** Nothing is confirmed by a server that is gone, or whose database is. */
  private static int tryOnce(Round round) {
    try {
      return round.take();
    } catch (UncheckedIOException | IllegalStateException | NoSuchElementException _) {
      return 0;
    }
  }

  private static int submit(Visitor unit) {
    int done = 0;
    for (int plan = 1; plan <= PLANS; plan++) {
      String path = "/api/plans/" + plan + "/actions";
      Matcher found = REVISION.matcher(unit.get(path).body());
      if (found.find()) {
        String action =
            switch (found.group(2)) {
              case "draft" -> "submit";
              case "in_force" -> "start_adjustment";
              default -> "";
            };
        String sent =
            "{\"action\":\"%s\",\"revision\":%s,\"reason\":\"轮转\"}"
                .formatted(action, found.group(1));
        done += !action.isEmpty() && unit.postJson(path, sent).statusCode() == 200 ? 1 : 0;
      }
    }
    return done;
  }

  private static int approveAll(Visitor reviewer) {
    List<Map.Entry<String, String>> form = new ArrayList<>();
    CHOICE
        .matcher(reviewer.get("/tasks").body())
        .results()
        .map(found -> Map.entry("plan", found.group(1)))
        .forEach(form::add);
    if (form.isEmpty()) {
      return 0;
    }
    form.add(Map.entry("action", "approve"));
    HttpResponse<String> results = reviewer.postAll("/tasks/decisions", form);
    return results.statusCode() == 200 ? doneIn(results.body()) : 0;
  }

  private static int doneIn(String page) {
    return (int) Pattern.compile("class=\"mark ok\"").matcher(page).results().count();
  }

  private int publish(Visitor finance) {
    String department =
        DEPARTMENT
            .matcher(finance.get("/publication?year=2022").body())
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> answer =
        finance.postJson(
            "/api/publications",
            "{\"department\":%s,\"fiscalYear\":2022,\"explanation\":\"更正\"}".formatted(department));
    if (answer.statusCode() != 201) {
      return 0;
    }
    SHA256.matcher(answer.body()).results().map(found -> found.group(1)).forEach(publications::add);
    return 1;
  }

  private int bringIn(ServerProcess server, Visitor unit) {
    Multipart form = new Multipart().field("acceptance", "complete");
    for (int i = 0; i < FILES; i++) {
      String project = SampleForms.freshProject();
      form.file(project + ".html", SampleForms.html(project, "本级", "≥" + i + "人次"));
    }
    HttpResponse<String> answer = unit.send(form.to(server.request("/api/imports"), unit.token()));
    if (answer.statusCode() != 201) {
      return 0;
    }
    String job = answer.headers().firstValue("Location").orElseThrow();
    imports.add(job);
    awaitEnd(unit, job);
    return 1;
  }

  /** Whether an import has come to its end. */
  static boolean awaitEnd(Visitor unit, String job) {
    return unit.get(job.replace("/api", "") + "/progress").body().contains("event: end");
  }
}
