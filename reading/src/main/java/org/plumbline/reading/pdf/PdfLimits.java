package org.plumbline.reading.pdf;

/**
 * 读取限度. How much a PDF may cost.
 *
 * @param pages the most pages
 * @param steps the most drawing instructions and glyphs of the whole document
 * @param streamBytes the most bytes of one unpacked stream
 */
public record PdfLimits(int pages, long steps, long streamBytes) {

  /** Generous for documents that people publish. */
  public static final PdfLimits USUAL = new PdfLimits(20_000, 400_000_000L, 256L << 20);
}
