package org.plumbline.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every entry of the regulation says what it rests on, and whether somebody read that text. */
class RegulationDataTest {

  private static final Path FOLDER =
      Path.of(
          System.getProperty("plumbline.root"),
          "regulation/src/main/resources/org/plumbline/regulation");
  private static final Set<String> DOCUMENTS =
      LegalDocuments.bundled().list().stream().map(LegalDocument::id).collect(Collectors.toSet());

  @Test
  void everyFileIsListed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(RegulationData.files());
    }
  }

  @Test
  void versionNamesTheContent() {
    assertThat(RegulationData.version())
        .matches("\\d{4}\\.\\d+\\+[0-9a-f]{12}")
        .isEqualTo(RegulationData.version());
  }

  @ParameterizedTest
  @MethodSource("filesWithBasis")
  void everyLeafHasItsBasis(String file) throws IOException {
    List<String> bare = new ArrayList<>();
    look(file, read(file), false, bare);
    assertThat(bare).as("Entries without a known basis and verified").isEmpty();
  }

  /** The list of documents is what the others rest on. */
  static Stream<String> filesWithBasis() {
    return RegulationData.files().stream().filter(file -> !file.equals("legal-documents.yaml"));
  }

  /** A basis covers everything below the mapping that states it. */
  private static void look(String path, Object node, boolean covered, List<String> bare) {
    switch (node) {
      case Map<?, ?> map -> {
        boolean here = covered || hasBasis(map);
        map.forEach((key, value) -> look(path + "." + key, value, here, bare));
      }
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          look(path + "[" + i + "]", list.get(i), covered, bare);
        }
      }
      default -> {
        if (!covered) {
          bare.add(path);
        }
      }
    }
  }

  private static boolean hasBasis(Map<?, ?> map) {
    return DOCUMENTS.contains(String.valueOf(map.get("basis"))) && map.containsKey("verified");
  }

  private static Object read(String file) throws IOException {
    try (InputStream stream = Files.newInputStream(FOLDER.resolve(file))) {
      return new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
    }
  }
}
