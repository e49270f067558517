package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler cannot see in the sources. */
class SourceTest {

  private static final int MOST_LINES = 400;

  static Stream<Path> sources() {
    return PomTest.modules().stream()
        .flatMap(module -> Checkout.sources(module).stream())
        .filter(file -> !file.toString().contains("/target/quick/"))
        .filter(file -> file.toString().contains("/src/"));
  }

  static Stream<Path> shippedFolders() {
    return sources()
        .filter(file -> file.toString().contains("/src/main/java/"))
        .map(Path::getParent)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void fileIsShortEnoughToRead(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedFolders")
  void packageSaysThatNothingIsNull(Path folder) {
    assertThat(folder.resolve("package-info.java")).exists().content().contains("@NullMarked");
  }
}
