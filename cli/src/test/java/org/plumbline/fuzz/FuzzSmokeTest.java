package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fixed number of changed documents in every build; {@code scripts/fuzz} runs for hours. */
@Timeout(60)
class FuzzSmokeTest {

  private static final int CHANGES = 60;
  private static final Path FOUND =
      Path.of(System.getProperty("plumbline.root"), "cli/src/test/resources/fuzz");

  static Stream<Path> foundInputs() throws IOException {
    try (Stream<Path> files = Files.walk(FOUND)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @EnumSource
  void seedsAreRead(FuzzTarget target) {
    target.seeds().forEach(target::check);
  }

  @ParameterizedTest
  @EnumSource
  void changedSeedsAreReadOrRefused(FuzzTarget target) {
    Random random = new Random(20_221_123);
    List<byte[]> seeds = target.seeds();
    for (int i = 0; i < CHANGES; i++) {
      byte[] input = Mutation.of(seeds.get(i % seeds.size()), random);
      assertThatCode(() -> target.check(input)).as("change %d", i).doesNotThrowAnyException();
    }
  }

  /** What fuzzing once found stays fixed; the folder is named for the target. */
  @ParameterizedTest
  @MethodSource("foundInputs")
  void foundInputsAreReadOrRefused(Path input) throws IOException {
    String target = FOUND.relativize(input).getName(0).toString();
    FuzzTarget.valueOf(target).check(Files.readAllBytes(input));
  }
}
