package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What changes against the last release is written down, finding by finding; as {@code
 * scripts/baseline} has it.
 */
class BaselineTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final Path BASELINE = SAMPLES.resolve("baseline/review.json");
  private static final Path WRITTEN = SAMPLES.resolve("baseline/difference.txt");

  @TempDir Path folder;

  @Test
  void differenceIsWrittenDown() throws IOException {
    Path now = folder.resolve("now.json");
    Run review = Run.of(review(now));
    assertThat(review.status()).as(review.err()).isIn(0, 2);

    Run compare = Run.of("compare", "--lang=en", BASELINE.toString(), now.toString());

    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(WRITTEN, compare.out());
    }
    assertThat(compare.out())
        .as("What changes by rule; judge it, then run make baseline and commit the difference")
        .isEqualTo(Files.readString(WRITTEN));
  }

  private static String[] review(Path output) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("review", "--lang=en", "--year=2022", "--fail-on=never", "--format=json"));
    arguments.addAll(List.of("-o", output.toString()));
    for (String part : List.of("layouts", "qingdao-miit-2022")) {
      try (Stream<Path> files = Files.walk(SAMPLES.resolve(part))) {
        files
            .filter(Files::isRegularFile)
            .map(Path::toString)
            .filter(file -> !file.contains(".golden."))
            .sorted()
            .forEach(arguments::add);
      }
    }
    return arguments.toArray(new String[0]);
  }
}
