package org.plumbline.server.importing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.server.running.Visitor;

/** A form with files, as a browser sends it. */
public final class Multipart {

  private final String boundary = "----" + UUID.randomUUID();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  public Multipart field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  public Multipart file(String name, byte[] content) {
    String quoted = name.replace("\"", "%22");
    return part("name=\"files\"; filename=\"" + quoted + "\"", content);
  }

  private Multipart part(String disposition, byte[] content) {
    body.writeBytes(
        ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** As a page with scripts sends it: the token in a header. */
  public HttpResponse<String> send(Visitor visitor, String path) {
    return send(visitor, path, visitor.token());
  }

  public HttpResponse<String> send(Visitor visitor, String path, String token) {
    return visitor.send(to(Visitor.request(path), token));
  }

  public HttpRequest to(HttpRequest.Builder request, String token) {
    return to(request, token, BodyPublishers::ofByteArray);
  }

  /** As {@link #to(HttpRequest.Builder, String)}, its bytes sent as {@code sent} does. */
  public HttpRequest to(
      HttpRequest.Builder request, String token, Function<byte[], BodyPublisher> sent) {
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    request
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(sent.apply(body.toByteArray()));
    if (!token.isEmpty()) {
      request.header("X-CSRF-TOKEN", token);
    }
    return request.build();
  }
}
