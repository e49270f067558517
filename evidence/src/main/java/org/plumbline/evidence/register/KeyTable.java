package org.plumbline.evidence.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.OptionalInt;

/**
 * 主键表. The keys of a register and their rows, 20 bytes a place at most three quarters full. A key
 * is held as the first 128 bits of its SHA-256: that two different ones of two million share them
 * has a chance below 1 in 10²⁶.
 */
final class KeyTable {

  private static final int FIRST_PLACES = 1 << 10;

  private final MessageDigest digest = SourceFacts.newDigest();
  private long[] high = new long[FIRST_PLACES];
  private long[] low = new long[FIRST_PLACES];

  /** Zero where a place is free. */
  private int[] rows = new int[FIRST_PLACES];

  private int size;

  /** Puts a key in; the row of an equal one that was there before, in its stead. */
  OptionalInt put(List<String> key, int row) {
    ByteBuffer hash = hash(key);
    long highBits = hash.getLong();
    long lowBits = hash.getLong();
    int place = place(highBits, lowBits);
    if (rows[place] != 0) {
      return OptionalInt.of(rows[place]);
    }
    set(place, highBits, lowBits, row);
    size++;
    if (size > rows.length / 4 * 3) {
      grow();
    }
    return OptionalInt.empty();
  }

  boolean contains(List<String> key) {
    ByteBuffer hash = hash(key);
    return rows[place(hash.getLong(), hash.getLong())] != 0;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldRows = rows;
    high = new long[oldRows.length * 2];
    low = new long[oldRows.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        set(place(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
      }
    }
  }

  private void set(int place, long highBits, long lowBits, int row) {
    high[place] = highBits;
    low[place] = lowBits;
    rows[place] = row;
  }

  /** Where the key is, or the free place where it belongs. */
  private int place(long highBits, long lowBits) {
    int mask = rows.length - 1;
    int place = (int) lowBits & mask;
    while (rows[place] != 0 && (high[place] != highBits || low[place] != lowBits)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The length before each part keeps {@code ab, c} from being {@code a, bc}. */
  private ByteBuffer hash(List<String> key) {
    for (String part : key) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return ByteBuffer.wrap(digest.digest());
  }
}
