package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;

class PlanContentTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|html|docx|xlsx)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void comesBackEqual(Path file) throws Exception {
    DocumentBytes document =
        new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file));
    for (PerformancePlan plan : plans(document)) {
      assertThat(PlanContent.read(PlanContent.write(plan))).isEqualTo(plan);
    }
  }

  private static List<PerformancePlan> plans(DocumentBytes document) {
    try {
      return PlanReader.bundled().read(document, 0, OptionalInt.empty()).plans();
    } catch (UnreadableDocumentException _) {
      return List.of(); // some samples are there to be refused
    }
  }
}
