package org.plumbline.evidence.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes that come piece by piece are well-formed UTF-8. */
final class Utf8Check {

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer thrownAway = CharBuffer.allocate(1 << 16);
  private byte[] rest = new byte[0];
  private boolean wellFormed = true;

  void add(byte[] bytes, int length) {
    if (wellFormed) {
      ByteBuffer all = ByteBuffer.allocate(rest.length + length);
      all.put(rest).put(bytes, 0, length).flip();
      decode(all, false);
      rest = new byte[all.remaining()];
      all.get(rest);
    }
  }

  boolean isWellFormed() {
    if (wellFormed) {
      decode(ByteBuffer.wrap(rest), true);
    }
    return wellFormed;
  }

  private void decode(ByteBuffer bytes, boolean last) {
    CoderResult result;
    do {
      result = decoder.decode(bytes, thrownAway, last);
      thrownAway.clear();
    } while (result.isOverflow());
    wellFormed = !result.isError();
  }
}
