package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whatever people can do on a page, programs can do, unless the table says why not. */
class PageActionsTest {

  private static final Path TABLE =
      Path.of(System.getProperty("plumbline.root"), "server/src/test/resources/page-actions.txt");
  private static final int SHORTEST_REASON = 10;

  /** An action of a page; {@code operation} of the interface, or the reason why there is none. */
  private record Line(String action, Optional<String> operation, String reason) {

    static Line of(String text) {
      String[] halves = text.split(" = | - ", 2);
      return text.contains(" = ")
          ? new Line(halves[0], Optional.of(halves[1]), "")
          : new Line(halves[0], Optional.empty(), halves[1]);
    }
  }

  @Test
  void haveEachTheirCounterpart() throws IOException {
    Set<String> written = lines().stream().map(Line::action).collect(Collectors.toSet());
    assertThat(new TreeSet<>(written))
        .as("a new action of a page needs an operation of the interface")
        .isEqualTo(actions());
  }

  @Test
  void nameOperationsThatExist() throws IOException {
    Set<String> operations =
        mappings()
            .flatMap(info -> lines(info, path -> path.startsWith("/api/")))
            .collect(Collectors.toSet());
    for (Line line : lines()) {
      line.operation().ifPresent(named -> assertThat(operations).as(line.action()).contains(named));
      if (line.operation().isEmpty()) {
        assertThat(line.reason()).as(line.action()).hasSizeGreaterThan(SHORTEST_REASON);
      }
    }
  }

  private static TreeSet<String> actions() {
    return mappings()
        .flatMap(info -> lines(info, path -> !path.startsWith("/api/")))
        .filter(line -> line.startsWith("POST "))
        .map(line -> line.substring("POST ".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<RequestMappingInfo> mappings() {
    return TestServer.parts(RequestMappingInfoHandlerMapping.class).stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream());
  }

  private static Stream<String> lines(
      RequestMappingInfo info, java.util.function.Predicate<String> wanted) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .filter(wanted)
        .flatMap(path -> methods.stream().map(method -> method.name() + " " + path));
  }

  private static List<Line> lines() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Line::of)
        .toList();
  }
}
