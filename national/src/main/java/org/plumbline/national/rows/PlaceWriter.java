package org.plumbline.national.rows;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.SourceLocation;

/**
 * Packs the places of a plan's values, in the order in which they are given: each as its difference
 * from the one before, and its text only where it is not the value's own.
 */
final class PlaceWriter {

  /** The place has another text than the value. */
  static final int ODD_TEXT = 1;

  /** The odd text is the one before. */
  static final int SAME_ODD_TEXT = 2;

  /** Row and column are all that differs. */
  static final int SAME_TABLE = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final List<String> oddTexts = new ArrayList<>();
  private SourceLocation before = SourceLocation.document(0);

  /** Adds a place; {@code expected} is the text that a reader of the row would expect there. */
  void add(SourceLocation at, String expected) {
    boolean sameTable =
        at.document() == before.document()
            && at.page().equals(before.page())
            && at.table() == before.table();
    int flags = sameTable ? SAME_TABLE : 0;
    if (!at.text().equals(expected)) {
      flags |= ODD_TEXT;
      if (!oddTexts.isEmpty() && oddTexts.getLast().equals(at.text())) {
        flags |= SAME_ODD_TEXT;
      } else {
        oddTexts.add(at.text());
      }
    }
    bytes.write(flags);
    if (!sameTable) {
      number(at.document());
      number(page(at.page()));
      number(at.table());
    }
    signed(at.row() - before.row());
    number(at.column());
    before = at;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  List<String> oddTexts() {
    return oddTexts;
  }

  private static int page(OptionalInt page) {
    return page.isPresent() ? page.getAsInt() + 1 : 0;
  }

  private void signed(int value) {
    number(value << 1 ^ value >> Integer.SIZE - 1);
  }

  /** Seven bits a byte, the lowest first. */
  private void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
