package org.plumbline.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 判别. Tells UTF-16 without a byte order mark by its statistics: in one byte order nearly all
 * characters are Chinese, ASCII or full-width, in the other nearly none.
 */
final class Utf16Statistics {

  private static final int SURE_PERCENT = 90;
  private static final int PERCENT = 100;

  private Utf16Statistics() {}

  /** The byte order of {@code bytes}, judged by the first {@code sample} of them. */
  static Optional<Charset> guess(byte[] bytes, int sample) {
    int length = Math.min(bytes.length, sample) / 2 * 2;
    if (bytes.length % 2 != 0 || length == 0 || !holdsZero(bytes, length)) {
      return Optional.empty();
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < length; i += 2) {
      int first = Byte.toUnsignedInt(bytes[i]);
      int second = Byte.toUnsignedInt(bytes[i + 1]);
      little += usual(second << Byte.SIZE | first) ? 1 : 0;
      big += usual(first << Byte.SIZE | second) ? 1 : 0;
    }
    int enough = length / 2 * SURE_PERCENT / PERCENT;
    if (Math.max(little, big) < enough || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** A zero byte occurs in UTF-16 with any line break, digit or blank, and never in other text. */
  private static boolean holdsZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean usual(int character) {
    return character >= 0x20 && character < 0x7F
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0x2000 && character < 0x2700
        || character >= 0x3000 && character < 0x3100
        || character >= 0x4E00 && character < 0xA000
        || character >= 0xFF00 && character < 0xFFF0;
  }
}
