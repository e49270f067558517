package org.plumbline.reading.pdf;

import org.plumbline.reading.UnreadableDocumentException;

/** Counts what the pages of a document hold, to tell a document without usable text. */
final class TextCensus {

  /** More unmapped glyphs than one in so many make the text worthless. */
  private static final int UNMAPPED_ONE_IN = 10;

  private int pages;
  private long glyphs;
  private long pictures;
  private long unmapped;

  void count(PageContent page) {
    pages++;
    glyphs += page.glyphs().size();
    pictures += page.pictures();
    unmapped += page.unmapped();
  }

  void check(String name) throws UnreadableDocumentException {
    if (glyphs == 0 && pictures > 0) {
      throw PdfProblem.scannedPages(name, pages);
    }
    if (glyphs == 0) {
      throw PdfProblem.noText(name, pages);
    }
    if (unmapped * UNMAPPED_ONE_IN > glyphs) {
      throw PdfProblem.notExtractable(name, unmapped, glyphs);
    }
  }
}
