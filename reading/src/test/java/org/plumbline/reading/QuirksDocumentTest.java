package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of quirks names tests that exist, and every test of a quirk that it is made of. */
class QuirksDocumentTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+QuirksTest)\\.(\\w+)`");

  private static final List<String> PACKAGES =
      List.of("org.plumbline.reading.", "org.plumbline.reading.target.");

  /** Those whose every test is a quirk of the list. */
  private static final List<String> COMPLETE =
      List.of(
          "OperatorQuirksTest",
          "UnitQuirksTest",
          "DateQuirksTest",
          "QualitativeQuirksTest",
          "NumberQuirksTest",
          "MoneyQuirksTest",
          "SynonymQuirksTest",
          "TextQuirksTest",
          "ProseQuirksTest");

  @Test
  void everyNamedTestExists() throws IOException {
    assertThat(named())
        .allSatisfy(test -> {
          String[] parts = test.split("\\.");
          assertThat(tests(parts[0])).as(parts[0]).contains(parts[1]);
        });
  }

  @Test
  void everyTestIsNamed() throws IOException {
    Set<String> tests =
        COMPLETE.stream()
            .flatMap(type -> tests(type).stream().map(test -> type + "." + test))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named()).containsAll(tests);
  }

  private static Set<String> named() throws IOException {
    Path list = Path.of(System.getProperty("plumbline.root"), "docs", "quirks.md");
    return TEST.matcher(Files.readString(list))
        .results()
        .map(found -> found.group(1) + "." + found.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> tests(String type) {
    return PACKAGES.stream()
        .flatMap(name -> find(name + type).stream())
        .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .toList();
  }

  private static List<Class<?>> find(String name) {
    try {
      return List.of(Class.forName(name));
    } catch (ClassNotFoundException _) {
      return List.of();
    }
  }
}
