package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.docx.DocxReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;

/** Plans of the seed, put into Word by LibreOffice and printed by it: both must read the same. */
class LibreOfficePdfTest {

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice-plans-1-2", "libreoffice-plans-3-13"})
  void pdfReadsAsItsDocx(String name) throws IOException, UnreadableDocumentException {
    List<Block> fromWord = new ArrayList<>();
    new DocxReader(ReadingLimits.DEFAULT, _ -> {}).read(document(name + ".docx"), fromWord::add);
    PdfBlocks word = new PdfBlocks(fromWord);
    PdfBlocks pdf = PdfBlocks.of(document(name + ".pdf").bytes());
    assertThat(pdf.paragraphs()).isEqualTo(word.paragraphs());
    assertThat(rows(pdf)).containsExactlyElementsOf(rows(word));
  }

  /**
   * Word's grid has columns that divide nothing, so that column spans differ; a blank at which a
   * line was wrapped is not printed.
   */
  private static List<List<String>> rows(PdfBlocks blocks) {
    List<List<String>> rows = new ArrayList<>();
    for (var grid : blocks.tables()) {
      for (int row = 1; row <= grid.rows(); row++) {
        rows.add(
            grid.row(row).stream()
                .map(cell -> cell.rowSpan() + ": " + cell.text().replace(" ", ""))
                .toList());
      }
    }
    return rows;
  }

  private static DocumentBytes document(String name) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(LibreOfficePdfTest.class.getResourceAsStream(name), name)) {
      return new DocumentBytes(name, bytes.readAllBytes());
    }
  }
}
