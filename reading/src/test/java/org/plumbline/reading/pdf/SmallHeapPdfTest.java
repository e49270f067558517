package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;
import org.plumbline.testkit.pdf.SyntheticPdf;

/** Memory holds two pages and one table: 2,000 pages are read in a heap of 128 MB. */
class SmallHeapPdfTest {

  private static final int PAGES = 2_000;

  @Test
  void manyPagesFitASmallHeap(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("large.pdf"), SyntheticPdf.of(PAGES, 5));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process small =
        new ProcessBuilder(java, "-Xmx128m", "-cp", classes, Count.class.getName(), file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(small.waitFor()).as(said).isZero();
    assertThat(said.strip()).endsWith(PAGES + " tables, " + PAGES * 23 + " cells");
  }

  /** Runs in a Java of its own. */
  static final class Count {
    private int tables;
    private int cells;

    private Count() {}

    static void main(String... file) throws IOException, UnreadableDocumentException {
      Count count = new Count();
      byte[] bytes = Files.readAllBytes(Path.of(file[0]));
      new PdfReader(PdfLimits.USUAL, _ -> {}).read(new DocumentBytes(file[0], bytes), count::add);
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
