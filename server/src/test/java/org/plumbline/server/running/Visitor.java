package org.plumbline.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies but runs no scripts. */
public final class Visitor {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"(?: value| content)=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private final String server;
  private String address = "";

  private Visitor(String server) {
    this.server = server;
    this.client =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
  }

  public static Visitor stranger() {
    return new Visitor(TestServer.address());
  }

  /** Somebody at another server than the one all tests share. */
  public static Visitor strangerAt(String server) {
    return new Visitor(server);
  }

  /** The same, as if the requests came through a proxy from {@code address}. */
  public Visitor from(String otherAddress) {
    this.address = otherAddress;
    return this;
  }

  /** The result of work on another thread. */
  public static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One of the demonstration's people. */
  public static Visitor signedInAs(String login) {
    return signedInAs(login, "plumbline-demo");
  }

  public static Visitor signedInAs(String login, String password) {
    return signedInAt(TestServer.address(), login, password);
  }

  /** Somebody at another server, whose address ends without a slash. */
  public static Visitor signedInAt(String server, String login, String password) {
    Visitor visitor = new Visitor(server);
    HttpResponse<String> answer =
        visitor.post("/sign-in", Map.of("login", login, "password", password));
    if (answer.uri().toString().contains("refused")) {
      throw new IllegalStateException("Could not sign in as " + login);
    }
    return visitor;
  }

  /** What the cookie of the session holds. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("plumbline"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  public HttpResponse<String> get(String path) {
    return send(to(path).GET().build());
  }

  /** Sends a form with the token of the page it would stand on. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    return post(path, form, token());
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String token) {
    return postPairs(path, List.copyOf(form.entrySet()), token);
  }

  private HttpResponse<String> postPairs(
      String path, List<Map.Entry<String, String>> form, String token) {
    String body =
        form.stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a form written as it goes over the wire, for fields that stand several times. */
  public HttpResponse<String> postForm(String path, String fields) {
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(token())))
            .build());
  }

  /** As a page asks for a part of itself. */
  public HttpResponse<String> getFragment(String path) {
    return send(to(path).header("HX-Request", "true").GET().build());
  }

  /** Sends a form in which names may come several times. */
  public HttpResponse<String> postAll(String path, List<Map.Entry<String, String>> form) {
    return postPairs(path, form, token());
  }

  /** Sends JSON with the token of the session. */
  public HttpResponse<String> postJson(String path, String json) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token())
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** A token of the visitor's session. */
  public String token() {
    Matcher found = TOKEN.matcher(get("/sign-in").body());
    if (!found.find()) {
      throw new IllegalStateException("The page carries no token");
    }
    return found.group(1);
  }

  public HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
    try {
      return client.send(request, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
    return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
  }

  public static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(TestServer.address() + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
