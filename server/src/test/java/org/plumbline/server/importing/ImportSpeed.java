package org.plumbline.server.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.server.running.ServerProcess;
import org.plumbline.server.running.Visitor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * How long an import takes from its first byte to its last plan, held against reading and reviewing
 * the same documents on as many threads and {@code COPY} of the rows that came of them.
 */
final class ImportSpeed {

  private static final Pattern CODE = Pattern.compile("(37\\d{6}[A-Z])\\d{6}(\\d{5})");
  private static final List<String> TABLES =
      List.of("plan", "plan_version", "indicator", "finding", "plan_words", "document");
  private static final int AT_ONCE = 40;

  private ImportSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path data = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(data);
    List<DocumentBytes> documents = documents(count);
    ServerProcess server = ServerProcess.start(data);
    try (Connection database = server.database()) {
      readAndReview(documents.subList(0, Math.min(100, count)));
      double imported = timed(() -> bringIn(server, documents));
      double read = timed(() -> readAndReview(documents));
      double copied = copy(database, data);
      System.out.printf(
          "%d documents: import %.1f s; read and review %.1f s, COPY %.1f s; %.2f times%n",
          count, imported, read, copied, imported / (read + copied));
    } finally {
      server.stop();
    }
  }

  /** The sample, with other project codes each time. */
  private static List<DocumentBytes> documents(int count) throws IOException {
    Path root = Path.of(System.getProperty("plumbline.root"));
    String sample =
        Files.readString(root.resolve("samples/qingdao-miit-2022/qingdao-miit-2022.txt"));
    List<DocumentBytes> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = CODE.matcher(sample).replaceAll("$1" + (100_000 + i) + "$2");
      documents.add(new DocumentBytes(i + ".txt", text.getBytes(StandardCharsets.UTF_8)));
    }
    return documents;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double timed(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void bringIn(ServerProcess server, List<DocumentBytes> documents) {
    Visitor unit = server.visitor("unit");
    List<String> jobs = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += AT_ONCE) {
      Multipart form = new Multipart().field("acceptance", "complete");
      for (DocumentBytes document :
          documents.subList(from, Math.min(documents.size(), from + AT_ONCE))) {
        form.file(document.name(), document.bytes());
      }
      String answer = unit.send(form.to(server.request("/api/imports"), unit.token())).body();
      jobs.add(answer.replaceAll("(?s)^\\{\"id\":(\\d+).*", "$1"));
    }
    for (String job : jobs) {
      while (!unit.get("/imports/" + job + "/progress").body().contains("event: end")) {
        // the server ends a long answer; a browser asks again, too
      }
    }
  }

  private static void readAndReview(List<DocumentBytes> documents) throws Exception {
    PlanReader reader = PlanReader.bundled();
    Reviewer reviewer = Reviewer.of(Profile.bundled("qingdao"));
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Long>> results = new ArrayList<>();
      for (DocumentBytes document : documents) {
        results.add(
            pool.submit(() ->
                reader.read(document, 0, OptionalInt.empty()).plans().stream()
                    .mapToLong(plan -> reviewer.review(plan, 2022).findings().size())
                    .sum()));
      }
      for (Future<Long> result : results) {
        result.get();
      }
    }
  }

  /** The same rows, into tables of the same shape and indexes. */
  private static double copy(Connection database, Path data) throws Exception {
    CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
    double seconds = 0;
    for (String table : TABLES) {
      Path rows = data.resolve(table + ".copy");
      String columns = columns(database, table);
      try (OutputStream out = Files.newOutputStream(rows)) {
        copies.copyOut("COPY " + table + " (" + columns + ") TO STDOUT", out);
      }
      execute(database, "CREATE TABLE copied_" + table + " (LIKE " + table + " INCLUDING ALL)");
      try (InputStream in = Files.newInputStream(rows)) {
        seconds +=
            timed(
                () -> copies.copyIn("COPY copied_" + table + " (" + columns + ") FROM STDIN", in));
      }
      execute(database, "DROP TABLE copied_" + table);
      Files.delete(rows);
    }
    return seconds;
  }

  private static String columns(Connection database, String table) throws SQLException {
    try (Statement statement = database.createStatement();
        java.sql.ResultSet row =
            statement.executeQuery(
                "SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)"
                    + " FROM information_schema.columns WHERE is_generated = 'NEVER'"
                    + " AND table_name = '"
                    + table
                    + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
