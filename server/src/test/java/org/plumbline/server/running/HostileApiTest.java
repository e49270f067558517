package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The same for programs: every operation that the description of the interface names. */
class HostileApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final int OPERATIONS_AT_LEAST = 12;

  private final JsonNode description =
      JSON.readTree(Visitor.signedInAs("finance").get("/v3/api-docs").body());
  private final Office office = Office.open();
  private final PlanId plan = office.draft("无线电");

  /** One operation. */
  private record Operation(String method, String path, JsonNode said) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'); DROP TABLE plan; --",
        "<script>alert(7)</script>",
        "a\u0000b",
        "㐂𠮷😀\u202Eevil",
        "-1",
        "999999999999999999999"
      })
  void breaksNothing(String text) {
    List<Operation> operations = operations();
    assertThat(operations).hasSizeGreaterThanOrEqualTo(OPERATIONS_AT_LEAST);
    for (Role role : List.of(Role.UNIT, Role.FINANCE)) {
      Visitor visitor = office.visitor(role);
      for (Operation operation : operations) {
        check(visitor, operation, request(visitor, operation, text, Optional.empty()), text);
        check(visitor, operation, request(visitor, operation, "1", Optional.of(text)), text);
      }
    }
  }

  @Test
  void takesTenThousandCharactersOrSaysNo() {
    Visitor unit = office.visitor(Role.UNIT);
    String text = "长".repeat(10_000);
    for (Operation operation : operations()) {
      if (operation.said().has("requestBody")) {
        check(unit, operation, request(unit, operation, "1", Optional.of(text)), "10,000");
      }
    }
  }

  private static void check(
      Visitor visitor, Operation operation, HttpRequest request, String text) {
    HttpResponse<String> answer = visitor.send(request);
    String what = request.method() + " " + operation.path() + " " + text;
    assertThat(answer.statusCode()).as(what).isLessThan(500);
    assertThat(answer.body())
        .as(what)
        .doesNotMatch("(?s).*(PSQLException|org\\.springframework|java\\.lang\\.).*");
    if (answer.statusCode() >= 400) {
      assertThat(answer.headers().firstValue("content-type").orElse(""))
          .as(what)
          .startsWith("application/problem+json");
    }
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> {
                  if (METHODS.contains(method.getKey())) {
                    operations.add(
                        new Operation(method.getKey(), path.getKey(), method.getValue()));
                  }
                }));
    return operations;
  }

  /**
   * Text in the address and its parameters, or, where it is given, in the body. Strokes in a part
   * of an address are refused before anything of ours is asked.
   */
  /** Slashes and NUL in a path are refused before any of our own code sees them. */
  private static String inPath(String parameter) {
    return parameter.replace("/", "").replace("\u0000", "");
  }

  private HttpRequest request(
      Visitor visitor, Operation operation, String parameter, Optional<String> body) {
    String own = Long.toString(plan.value());
    String path =
        operation
            .path()
            .replaceAll("\\{[^}]*}", encoded(body.isPresent() ? own : inPath(parameter)));
    List<String> query = new ArrayList<>();
    for (JsonNode each : operation.said().path("parameters")) {
      if (each.get("in").asString().equals("query")) {
        query.add(each.get("name").asString() + "=" + encoded(parameter));
      }
    }
    HttpRequest.Builder request =
        Visitor.request(path + (query.isEmpty() ? "" : "?" + String.join("&", query)))
            .header("X-CSRF-TOKEN", visitor.token())
            .header("If-Match", "\"1\"");
    JsonNode schema =
        operation
            .said()
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    if (schema.isMissingNode()) {
      return request
          .method(operation.method().toUpperCase(java.util.Locale.ROOT), BodyPublishers.noBody())
          .build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(
            operation.method().toUpperCase(java.util.Locale.ROOT),
            BodyPublishers.ofString(value(schema, body.orElse(parameter), 0).toString()))
        .build();
  }

  /** Something the schema allows, with {@code text} wherever it allows a text. */
  private JsonNode value(JsonNode schema, String text, int depth) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replaceFirst(".*/", "");
      return value(description.get("components").get("schemas").get(name), text, depth);
    }
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (schema.has("properties") && depth < 6) {
      var object = make.objectNode();
      for (Map.Entry<String, JsonNode> each : schema.get("properties").properties()) {
        object.set(each.getKey(), value(each.getValue(), text, depth + 1));
      }
      return object;
    }
    if (schema.has("items") && depth < 6) {
      return make.arrayNode().add(value(schema.get("items"), text, depth + 1));
    }
    return schema.toString().contains("\"integer\"") ? make.numberNode(1) : make.stringNode(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
