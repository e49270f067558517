package org.plumbline.reading.ofd;

import org.plumbline.reading.format.ReadingLimits;

/**
 * 读取限度. How much an OFD may cost.
 *
 * @param parts of the archive and of the XML in it
 * @param pages the most pages of all documents in the file
 * @param steps the most drawing instructions and glyphs of the whole file
 */
public record OfdLimits(ReadingLimits parts, int pages, long steps) {

  /** Those of {@code limits}. */
  public static OfdLimits within(ReadingLimits limits) {
    return new OfdLimits(limits, limits.pages(), limits.steps());
  }
}
