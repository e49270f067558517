package org.plumbline.reading.format;

import org.plumbline.reading.UnreadableDocumentException;

/** 文字收集. The printed text of one paragraph, as it comes in, run by run. */
public final class TextCollector {

  private final StringBuilder text = new StringBuilder();
  private final String part;
  private final int limit;

  public TextCollector(String part, int limit) {
    this.part = part;
    this.limit = limit;
  }

  public void append(char[] characters, int start, int length) throws UnreadableDocumentException {
    check(length);
    text.append(characters, start, length);
  }

  public void append(String more) throws UnreadableDocumentException {
    check(more.length());
    text.append(more);
  }

  public void append(char more) throws UnreadableDocumentException {
    check(1);
    text.append(more);
  }

  public int length() {
    return text.length();
  }

  /** Drops what came in after the text was {@code length} characters long, and hands it back. */
  public String cut(int length) {
    int end = Math.min(length, text.length());
    String tail = text.substring(end);
    text.setLength(end);
    return tail;
  }

  private void check(int more) throws UnreadableDocumentException {
    if (more > limit - text.length()) {
      throw Unreadable.textTooLong(part, limit);
    }
  }
}
