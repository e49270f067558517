package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that anything answers at, and who may open it. A new one has to be written into the
 * table, so that nobody opens a door without noticing.
 */
class AccessTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("plumbline.root"), "server/src/test/resources/access.golden.txt");
  private static final String HEAD = "# Who may open what. A line for every address there is.\n";

  @Test
  void isAsTheTableSays() throws Exception {
    String table = HEAD + doors().map(Door::line).sorted().collect(Collectors.joining());
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(GOLDEN, table);
    }
    assertThat(table)
        .as("if this is meant: -Dplumbline.golden=write, and read what changed")
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void holdsForRealRequests() {
    List<Door> pages = doors().filter(Door::isPage).toList();
    assertThat(pages).isNotEmpty();
    for (Role role : Role.values()) {
      Visitor visitor = Visitor.signedInAs(demo(role));
      for (Door door : pages) {
        assertThat(visitor.get(door.path()).statusCode() != 403)
            .as("%s %s", role, door.path())
            .isEqualTo(door.opensFor(person(role)));
      }
    }
  }

  @Test
  void closesWhatNobodyAnswersAt() {
    assertThat(new Door("GET", "/nowhere", true).opensFor(person(Role.UNIT))).isFalse();
  }

  /** Whom the demonstration has for a role. */
  private static String demo(Role role) {
    return switch (role) {
      case UNIT, DEPARTMENT, FINANCE, AUDITOR -> role.code();
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
          role.code().replace("_administrator", "");
    };
  }

  private static Stream<Door> doors() {
    return TestServer.parts(RequestMappingInfoHandlerMapping.class).stream()
        .map(mapping -> mapping.getHandlerMethods().keySet())
        .flatMap(Collection::stream)
        .flatMap(AccessTest::doors)
        .distinct();
  }

  private static Stream<Door> doors(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    boolean stream =
        mapping
            .getProducesCondition()
            .getProducibleMediaTypes()
            .contains(MediaType.TEXT_EVENT_STREAM);
    return mapping.getPatternValues().stream()
        .flatMap(path ->
            (methods.isEmpty() ? Stream.of("any") : methods.stream().map(Enum::name))
                .map(method -> new Door(method, path, stream)));
  }

  private static Authentication person(Role role) {
    return UsernamePasswordAuthenticationToken.authenticated(
        role.code(), "", AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
  }

  /** One address with one method. */
  private record Door(String method, String path, boolean stream) {

    /** The rules of the security chain itself are asked: no handler runs. */
    boolean opensFor(Authentication authentication) {
      String sample =
          path.replaceAll("\\{\\*[^}]*}", "x").replaceAll("\\{([^{}]|\\{[^{}]*})*}", "1");
      return TestServer.part(WebInvocationPrivilegeEvaluator.class)
          .isAllowed("", sample, method.equals("any") ? "GET" : method, authentication);
    }

    /** One that can be opened without knowing anything, and whose answer ends. */
    boolean isPage() {
      return method.equals("GET")
          && !path.contains("{")
          && !path.contains("*")
          && !stream
          && !path.startsWith("/actuator");
    }

    String line() {
      return String.format(Locale.ROOT, "%-7s %-60s %s%n", method, path, allowed());
    }

    private String allowed() {
      Authentication stranger =
          new AnonymousAuthenticationToken(
              "stranger", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
      if (opensFor(stranger)) {
        return "everybody";
      }
      List<String> roles = new ArrayList<>();
      for (Role role : Role.values()) {
        if (opensFor(person(role))) {
          roles.add(role.code());
        }
      }
      if (roles.size() == Role.values().length) {
        return "signed in";
      }
      return roles.isEmpty() ? "nobody" : String.join(", ", new TreeSet<>(roles));
    }
  }
}
