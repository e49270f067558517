package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The poms say the same as the table of ARCHITECTURE.md, and no version stands outside the root.
 */
class PomTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern OURS = Pattern.compile("<artifactId>plumbline-(\\w+)</artifactId>");
  private static final Pattern MODULE = Pattern.compile("<module>(\\w+)</module>");

  static Set<String> modules() {
    return first(MODULE, Checkout.text("pom.xml"));
  }

  @Test
  void tableNamesEveryModule() {
    assertThat(Checkout.dependencyTable().keySet()).containsExactlyInAnyOrderElementsOf(modules());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void dependenciesAreThoseOfTheTable(String module) {
    Set<String> shipped = new TreeSet<>();
    DEPENDENCY
        .matcher(Checkout.text(module + "/pom.xml"))
        .results()
        .map(match -> match.group(1))
        .filter(dependency -> !dependency.contains("<scope>test</scope>"))
        .forEach(dependency -> shipped.addAll(first(OURS, dependency)));

    assertThat(shipped).isEqualTo(Checkout.dependencyTable().get(module));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void versionsStandInTheRootOnly(String module) {
    String own = Checkout.text(module + "/pom.xml").replaceFirst("(?s)<parent>.*?</parent>", "");

    // an annotation processor's path takes its version from a property of the root
    assertThat(own.replaceAll("<version>\\$\\{[a-z.-]+}</version>", ""))
        .doesNotContain("<version>");
  }

  private static Set<String> first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
