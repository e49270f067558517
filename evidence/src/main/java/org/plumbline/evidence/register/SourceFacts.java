package org.plumbline.evidence.register;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 来源概况. What a first look at all bytes of a file tells.
 *
 * @param utf8 whether all of it is well-formed UTF-8
 * @param start its first bytes
 */
record SourceFacts(String sha256, long bytes, boolean utf8, byte[] start) {

  private static final int START = 1 << 16;
  private static final int BUFFER = 1 << 16;

  static SourceFacts of(RegisterSource source, long limit) throws IOException, RefusalException {
    MessageDigest digest = newDigest();
    Utf8Check utf8 = new Utf8Check();
    byte[] start = new byte[0];
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = source.open()) {
      for (int read = stream.readNBytes(buffer, 0, BUFFER);
          read > 0;
          read = stream.readNBytes(buffer, 0, BUFFER)) {
        if (bytes == 0) {
          start = Arrays.copyOf(buffer, Math.min(read, START));
        }
        bytes += read;
        if (bytes > limit) {
          throw RefusalException.limit("字节数", "bytes", limit);
        }
        digest.update(buffer, 0, read);
        utf8.add(buffer, read);
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new SourceFacts(hash, bytes, utf8.isWellFormed(), start);
  }

  boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || Byte.toUnsignedInt(start[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
