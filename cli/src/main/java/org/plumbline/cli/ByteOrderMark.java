package org.plumbline.cli;

/** What some editors begin a text with; it is no part of what the text says. */
final class ByteOrderMark {

  private static final String MARK = "\uFEFF";

  private ByteOrderMark() {}

  static String dropped(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}
