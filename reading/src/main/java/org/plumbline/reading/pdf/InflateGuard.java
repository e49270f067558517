package org.plumbline.reading.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * 解压限度. Refuses files with a stream that inflates beyond measure, before the library unpacks it
 * into memory. Only streams long enough to reach the limit are tried, so that it costs next to
 * nothing for ordinary files.
 */
final class InflateGuard {

  /** Deflate packs at most so many bytes into one. */
  private static final int HIGHEST_RATIO = 1032;

  private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  private final byte[] file;
  private final long allowed;

  InflateGuard(byte[] file, long allowed) {
    this.file = file;
    this.allowed = allowed;
  }

  /** Whether some stream inflates to more bytes than allowed. */
  boolean isExceeded() {
    int begin = find(BEGIN, 0);
    while (begin >= 0) {
      int start = begin + BEGIN.length;
      int end = find(END, start);
      int stop = end < 0 ? file.length : end;
      if ((long) (stop - start) * HIGHEST_RATIO > allowed && inflatesBeyond(start, stop)) {
        return true;
      }
      begin = end < 0 ? -1 : find(BEGIN, end + END.length);
    }
    return false;
  }

  private int find(byte[] wanted, int from) {
    for (int i = from; i <= file.length - wanted.length; i++) {
      if (file[i] == wanted[0] && isAt(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] wanted, int place) {
    for (int i = 1; i < wanted.length; i++) {
      if (file[place + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean inflatesBeyond(int afterKeyword, int stop) {
    int start = afterKeyword;
    while (start < stop && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    byte[] scratch = new byte[1 << 16];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(file, start, stop - start);
      int inflated = 1;
      while (inflated > 0 && inflater.getBytesWritten() <= allowed) {
        inflated = inflater.inflate(scratch);
      }
      return inflater.getBytesWritten() > allowed;
    } catch (DataFormatException _) {
      return false; // packed otherwise, or not at all
    }
  }
}
