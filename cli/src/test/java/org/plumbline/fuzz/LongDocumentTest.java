package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Memory does not grow with a document, whether or not it has tables: 60 MB of XML are read in a
 * heap of 128 MB. {@code scripts/long-run} does the same with 500 MB.
 */
class LongDocumentTest {

  private static final int MEGABYTES = 60;

  @ParameterizedTest
  @CsvSource({"blocks,paragraphs", "plans,paragraphs", "plans,tables"})
  void longDocumentsFitASmallHeap(String reading, String content, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("long.docx");
    LongDocument.write(file, MEGABYTES, content.equals("tables"));
    assertThat(read(reading, file)).endsWith(reading);
  }

  private static String read(String reading, Path file) throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongDocument.class.getName(),
                reading,
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(small.waitFor()).as(said).isZero();
    return said;
  }
}
