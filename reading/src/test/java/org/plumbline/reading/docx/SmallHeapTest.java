package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.testkit.docx.SyntheticDocument;

/** Memory holds one table at a time: 52 MB of XML are read in a heap of 64 MB. */
class SmallHeapTest {

  @Test
  void largeDocumentFitsASmallHeap(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("large.docx"), SyntheticDocument.of(1_000, 25));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process small =
        new ProcessBuilder(java, "-Xmx64m", "-cp", classes, Count.class.getName(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(small.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("1000 tables, 129000 cells");
  }

  /** Runs in a Java of its own. */
  static final class Count {
    private int tables;
    private int cells;

    private Count() {}

    static void main(String... file) throws IOException, UnreadableDocumentException {
      Count count = new Count();
      byte[] bytes = Files.readAllBytes(new File(file[0]).toPath());
      DocumentReader.withDefaults().read(new DocumentBytes(file[0], bytes), count::add);
      IO.println(count.tables + " tables, " + count.cells + " cells");
    }

    private void add(Block block) {
      if (block instanceof Block.Table(var grid)) {
        tables++;
        cells += grid.cells().size();
      }
    }
  }
}
