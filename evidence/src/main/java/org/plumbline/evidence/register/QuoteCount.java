package org.plumbline.evidence.register;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts quotation marks that pass by. A text with an odd number of them has one that is never
 * closed, and all rows behind it would be read as one cell.
 */
final class QuoteCount extends FilterReader {

  private long quotes;

  QuoteCount(Reader text) {
    super(text);
  }

  boolean isOdd() {
    return quotes % 2 != 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c == '"') {
      quotes++;
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    for (int i = from; i < from + read; i++) {
      if (buffer[i] == '"') {
        quotes++;
      }
    }
    return read;
  }
}
