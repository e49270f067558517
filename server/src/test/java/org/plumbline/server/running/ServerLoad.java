package org.plumbline.server.running;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.database.EmbeddedPostgres;
import org.plumbline.server.database.Login;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast lists, searches and plan pages are with many plans: {@code ServerLoad DIR PLANS USERS
 * SECONDS PAUSE}, the pause between two pages of a user in milliseconds. Server, database and users
 * share the machine. The plans are made up.
 */
final class ServerLoad {

  private static final List<String> WORDS =
      List.of(
          "水",
          "盐业",
          "经费",
          "企业",
          "凤凰",
          "覆盖率",
          "道路改造",
          "数据中心",
          "知识产权保护",
          "渔港知识产权保护经费",
          "没有这个词语",
          "老旧小区 供热",
          "水库 监测 资金",
          SyntheticRows.code(4711),
          SyntheticRows.code(815).substring(9));
  private static final List<String> VIEWS =
      List.of(
          "",
          "?year=2024",
          "?state=with_finance",
          "?sort=budget",
          "?sort=name",
          "?sort=findings",
          "?severity=error&year=2023",
          "?min=100&max=120",
          "?rule=purpose_without_indicator",
          "?severity=error&state=draft&sort=name",
          "?sort=name&direction=down&year=2022");

  /** Plans that are not of the demonstration, and the page of the list that follows. */
  private static final Pattern LINK =
      Pattern.compile("(?:rel=\"next\" |<a )href=\"(/plans/1\\d{7}|/plans\\?[^\"]*after=[^\"]*)\"");

  private static final int WARM_UP_SECONDS = 20;

  private final Map<String, List<Long>> times = new ConcurrentHashMap<>();
  private final AtomicLong failures = new AtomicLong();
  private final int plans;
  private final long pause;
  private volatile boolean counting;
  private volatile boolean over;

  private ServerLoad(int plans, long pause) {
    this.plans = plans;
    this.pause = pause;
  }

  public static void main(String[] arguments) throws Exception {
    int plans = Integer.parseInt(arguments[1]);
    ServerSettings settings = new ServerSettings(0, Path.of(arguments[0]), Optional.empty(), true);
    try (RunningServer server = RunningServer.start(settings)) {
      JdbcClient database = server.context().getBean(JdbcClient.class);
      fill(database, Path.of(arguments[0]), plans);
      List<String> logins =
          new LoadAccounts(server.context().getBean(Accounts.class), database)
              .create(Integer.parseInt(arguments[2]));
      ServerLoad load = new ServerLoad(plans, Long.parseLong(arguments[4]));
      String address = server.address();
      Costs cost = new Costs(Path.of(arguments[0]));
      load.run(
          cost,
          address.substring(0, address.length() - 1),
          logins,
          Duration.ofSeconds(Long.parseLong(arguments[3])));
      load.print();
      load.printCost(cost);
    }
  }

  private static void fill(JdbcClient database, Path data, int plans) throws Exception {
    try (EmbeddedPostgres cluster = EmbeddedPostgres.borrowIn(data)) {
      Login administrator = cluster.administrator();
      BulkLoad load = new BulkLoad(administrator.to("plumbline", administrator.user()));
      Scopes.in(
          Scope.EVERYTHING,
          () -> {
            new SyntheticPlans(database, load).fill(plans);
            return null;
          });
    }
  }

  private void run(Costs cost, String address, List<String> logins, Duration length)
      throws InterruptedException {
    List<Visitor> users =
        logins.stream().map(login -> Visitor.signedInAt(address, login, "plumbline-demo")).toList();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < users.size(); i++) {
        int user = i;
        all.submit(() -> visit(user, users.get(user)));
      }
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      counting = true;
      cost.begin();
      TimeUnit.SECONDS.sleep(length.toSeconds());
      cost.end();
      over = true;
    }
  }

  private void visit(int user, Visitor visitor) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(user);
    List<String> seen = new ArrayList<>();
    while (!over) {
      Optional<String> next =
          seen.stream().filter(path -> path.startsWith("/plans?")).findFirst();
      List<String> opened = seen.stream().filter(path -> path.startsWith("/plans/")).toList();
      int action = chance.nextInt(10);
      if (action < 1) {
        next.ifPresent(path -> go("next", visitor, path, seen));
      } else if (action < 4) {
        go("list", visitor, "/plans" + VIEWS.get(chance.nextInt(VIEWS.size())), seen);
      } else if (action < 7) {
        String word = WORDS.get(chance.nextInt(WORDS.size()));
        go("search", visitor, "/plans?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), seen);
      } else if (!opened.isEmpty()) {
        go("plan", visitor, opened.get(chance.nextInt(opened.size())), seen);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(pause == 0 ? 0 : chance.nextLong(2 * pause));
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void go(String kind, Visitor visitor, String path, List<String> seen) {
    long began = System.nanoTime();
    HttpResponse<String> answer = visitor.get(path);
    long took = System.nanoTime() - began;
    if (answer.statusCode() != 200) {
      failures.incrementAndGet();
    } else if (counting && !over) {
      times.computeIfAbsent(kind, _ -> Collections.synchronizedList(new ArrayList<>())).add(took);
      times
          .computeIfAbsent(
              kind + " " + (kind.equals("list") || kind.equals("search") ? path : ""),
              _ -> Collections.synchronizedList(new ArrayList<>()))
          .add(took);
    }
    if (!kind.equals("plan")) {
      seen.clear();
      LINK.matcher(answer.body())
          .results()
          .map(found -> found.group(1).replace("&amp;", "&"))
          .forEach(seen::add);
    }
  }

  private void print() {
    System.out.println(plans + " made-up plans, " + failures + " failures");
    new TreeMap<>(times)
        .forEach((kind, taken) -> {
          List<Long> sorted = new ArrayList<>(taken);
          Collections.sort(sorted);
          System.out.printf(
              "%-60s %6d  p50 %5d  p95 %5d  p99 %5d ms%n",
              kind, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99));
        });
  }

  /** On a machine shared with other work, processor time says more than time. */
  private void printCost(Costs cost) {
    long pages =
        times.entrySet().stream()
            .filter(kind -> !kind.getKey().contains(" "))
            .mapToLong(kind -> kind.getValue().size())
            .sum();
    System.out.printf(
        "processor time a page: %.1f ms server and users, %.1f ms database; %d pages%n",
        cost.server().toMillis() / (double) pages,
        cost.database().toMillis() / (double) pages,
        pages);
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1_000_000;
  }
}
