package org.plumbline.national.rows;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.SourceLocation;

/** Unpacks the places that {@link PlaceWriter} packed, in the same order. */
final class PlaceReader {

  private final byte[] bytes;
  private final List<String> oddTexts;
  private int next;
  private int nextText;
  private int document;
  private OptionalInt page = OptionalInt.empty();
  private int table;
  private int row;

  PlaceReader(byte[] bytes, List<String> oddTexts) {
    this.bytes = bytes;
    this.oddTexts = oddTexts;
  }

  /**
   * The next place.
   *
   * @throws DamagedRowException if there is none
   */
  SourceLocation next(String expected) {
    int flags = octet();
    if ((flags & PlaceWriter.SAME_TABLE) == 0) {
      document = number();
      int printedPage = number();
      page = printedPage == 0 ? OptionalInt.empty() : OptionalInt.of(printedPage - 1);
      table = number();
    }
    int step = number();
    row += step >>> 1 ^ -(step & 1);
    return new SourceLocation(document, page, table, row, number(), text(flags, expected));
  }

  private String text(int flags, String expected) {
    if ((flags & PlaceWriter.ODD_TEXT) == 0) {
      return expected;
    }
    if ((flags & PlaceWriter.SAME_ODD_TEXT) == 0) {
      nextText++;
    }
    if (nextText < 1 || nextText > oddTexts.size()) {
      throw new DamagedRowException("places refer to a text that is not there");
    }
    return oddTexts.get(nextText - 1);
  }

  private int number() {
    int value = 0;
    int octet;
    int shift = 0;
    do {
      octet = octet();
      value |= (octet & 0x7F) << shift;
      shift += 7;
    } while ((octet & 0x80) != 0);
    return value;
  }

  private int octet() {
    if (next >= bytes.length) {
      throw new DamagedRowException("places end before the plan does");
    }
    return bytes[next++];
  }
}
