package org.plumbline.reading.doc;

/** RTF 记号. Cuts the bytes of an RTF document into groups, control words and characters. */
final class RtfTokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, or a control symbol of one character. */
    WORD,
    /** One byte of text. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 64;
  private static final int LONGEST_NUMBER = 9;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = Byte.toUnsignedInt(bytes[at++]);
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // line ends in the source are no text
        }
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** The control word, without its number. */
  String word() {
    return word;
  }

  /** The number behind a control word; {@code fallback} where there is none. */
  int number(int fallback) {
    return numbered ? number : fallback;
  }

  /** The byte of text. */
  int value() {
    return value;
  }

  int position() {
    return at;
  }

  /** Passes over bytes that are no text, such as those of a picture. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + Math.max(0L, count));
  }

  private Kind control() {
    numbered = false;
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = Byte.toUnsignedInt(bytes[at]);
    if (c == '\'') {
      at++;
      return hexByte();
    }
    if (!isLetter(c)) {
      at++;
      word = String.valueOf((char) c);
      return Kind.WORD;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private void readNumber() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int start = negative ? at + 1 : at;
    int end = start;
    int read = 0;
    while (end < bytes.length && isDigit(bytes[end]) && end - start < LONGEST_NUMBER) {
      read = read * 10 + bytes[end] - '0';
      end++;
    }
    if (end > start) {
      at = end;
      numbered = true;
      number = negative ? -read : read;
    }
  }

  private Kind hexByte() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      word = "'";
      return Kind.WORD;
    }
    at += 2;
    value = high * 16 + low;
    return Kind.BYTE;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
