package org.plumbline.reading.pdf;

import org.plumbline.reading.format.ReadingLimits;

/**
 * 读取限度. How much a PDF may cost.
 *
 * @param parts of its streams, tables and texts
 * @param pages the most pages
 * @param steps the most drawing instructions and glyphs of the whole document
 */
public record PdfLimits(ReadingLimits parts, int pages, long steps) {

  /** Generous for documents that people publish. */
  public static final PdfLimits USUAL = within(ReadingLimits.DEFAULT);

  /** Those of {@code limits}; a stream counts as a part of a document. */
  public static PdfLimits within(ReadingLimits limits) {
    return new PdfLimits(limits, limits.pages(), limits.steps());
  }
}
