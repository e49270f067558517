package org.plumbline.reading.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.ReadBlocks;
import org.plumbline.reading.grid.Cell;

class DocReaderTest {

  /** A document with merged cells, saved as binary Word by LibreOffice. */
  static byte[] sample() {
    try (InputStream file = DocReaderTest.class.getResourceAsStream("merged-cells.doc")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void mergedCellsAreOneCell() {
    ReadBlocks read = ReadBlocks.of("表.doc", sample());
    assertThat(read.cells())
        .containsExactly(
            new Cell(1, 1, 2, 1, "预算规模"),
            new Cell(1, 2, 1, 2, "预算数"),
            Cell.single(2, 2, "一"),
            Cell.single(2, 3, "第一行\n第二行"),
            Cell.single(3, 1, "产出指标"),
            Cell.single(3, 2, "数量指标"),
            Cell.single(3, 3, "≥150家"));
    assertThat(read.paragraphs()).containsExactly("合成项目绩效目标表", "表后说明");
  }

  @Test
  void webArchivesCalledDocAreRead() {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="=_next"

        --=_next
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <table><tr><td>=E9=A1=B9=E7=9B=
        =AE</td></tr></table>
        --=_next
        Content-Type: image/png

        --=_next--
        """;
    assertThat(ReadBlocks.of("表.doc", archive.getBytes(StandardCharsets.US_ASCII)).texts())
        .containsExactly("项目");
  }

  @Test
  void encodedPagesInArchivesAreRead() {
    String archive =
        """
        From: x
        MIME-Version: 1.0
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64

        PHA+6aG555uuPC9wPg==
        """;
    assertThat(ReadBlocks.of("表.mht", archive).paragraphs()).containsExactly("项目");
  }
}
