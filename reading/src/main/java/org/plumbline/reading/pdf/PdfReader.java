package org.plumbline.reading.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.grid.Block;

/**
 * PDF读取器. Reads PDF files: tables by their ruling lines, or by alignment where none are drawn, and
 * the text around them. Memory holds two pages and one table.
 */
public final class PdfReader implements BlockReader {

  private final PdfLimits limits;

  public PdfReader() {
    this(PdfLimits.USUAL);
  }

  public PdfReader(PdfLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    readWithNotices(document, sink);
  }

  /**
   * Reads like {@link #read}.
   *
   * @return what could not be read as text: pages that are pictures, glyphs without characters
   */
  public List<Notice> readWithNotices(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    try (OpenPdf pdf = OpenPdf.open(document, limits)) {
      DocumentFlow flow = new DocumentFlow(sink);
      TextCensus census = new TextCensus();
      int pages = pdf.pages();
      for (int number = 1; number <= pages; number++) {
        flow.add(pdf.page(number, census));
      }
      flow.finish();
      census.check(document.name());
      return census.notices();
    }
  }
}
