package org.plumbline.reading.pdf;

import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.page.DocumentFlow;
import org.plumbline.reading.page.TextCensus;

/**
 * PDF读取器. Reads PDF files: tables by their ruling lines, or by alignment where none are drawn, and
 * the text around them. Memory holds two pages and one table.
 */
public final class PdfReader implements BlockReader {

  private final PdfLimits limits;
  private final Consumer<Notice> notices;

  /**
   * A reader within {@code limits}.
   *
   * @param notices takes what could not be read as text: pages that are pictures, glyphs without
   *     characters
   */
  public PdfReader(PdfLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    try (OpenPdf pdf = OpenPdf.open(document, limits)) {
      DocumentFlow flow = new DocumentFlow(document.name(), limits.parts(), sink);
      TextCensus census = new TextCensus();
      int pages = pdf.pages();
      for (int number = 1; number <= pages; number++) {
        flow.add(pdf.page(number, census));
      }
      flow.finish();
      census.check(document.name());
      census.notices().forEach(notices);
    }
  }
}
