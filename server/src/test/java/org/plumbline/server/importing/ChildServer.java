package org.plumbline.server.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which can be killed. */
final class ChildServer {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"(?: value| content)=\"([^\"]+)\"");

  private final Path data;
  private final Process process;
  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private ChildServer(Path data, Process process, String address) {
    this.data = data;
    this.process = process;
    this.address = address;
  }

  static ChildServer start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dplumbline.home=" + System.getProperty("plumbline.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.cli.Plumbline",
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectError(data.resolve("child.log").toFile())
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    while (line != null && !line.startsWith("http://")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException(Files.readString(data.resolve("child.log")));
    }
    return new ChildServer(data, process, line.strip().replaceAll("/$", ""));
  }

  void signIn(String login) throws IOException, InterruptedException {
    String form =
        "login="
            + login
            + "&password=plumbline-demo&_csrf="
            + URLEncoder.encode(token(), StandardCharsets.UTF_8);
    client.send(
        request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  String token() throws IOException, InterruptedException {
    Matcher found = TOKEN.matcher(get("/sign-in").body());
    if (!found.find()) {
      throw new IllegalStateException("The page carries no token");
    }
    return found.group(1);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  /** Sends files without waiting for the answer, which may never come. */
  CompletableFuture<HttpResponse<String>> upload(Multipart form)
      throws IOException, InterruptedException {
    HttpRequest request = form.to(request("/api/imports"), token());
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  /** As a loss of power would, but for the database, which finds itself without its client. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** The database beneath, with eyes for everything. */
  Connection database() throws IOException, SQLException {
    List<String> port = Files.readAllLines(data.resolve("port"));
    String password = Files.readString(data.resolve("password")).strip();
    String url = "jdbc:postgresql://127.0.0.1:" + port.getFirst().strip() + "/plumbline";
    return DriverManager.getConnection(url, "postgres", password);
  }
}
