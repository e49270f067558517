package org.plumbline.evidence.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** COPY 文本. Rows in the text format of PostgreSQL's COPY, sent in blocks. */
final class CopyLines {

  private static final int BLOCK = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder block = new StringBuilder(BLOCK + 1024);
  private boolean begun;

  CopyLines(CopyIn copy) {
    this.copy = copy;
  }

  /** A value that is there. */
  void field(String text) {
    separate();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' || sign < ' ') {
        block.append(text, from, i).append(escaped(sign));
        from = i + 1;
      }
    }
    block.append(text, from, text.length());
  }

  /** A value that is not there. */
  void absent() {
    separate();
    block.append("\\N");
  }

  /** The row is whole. */
  void end() {
    block.append('\n');
    begun = false;
    if (block.length() >= BLOCK) {
      flush();
    }
  }

  /** Sends what is left. */
  void flush() {
    byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
    block.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw RegisterLoad.translated(e);
    }
  }

  private void separate() {
    if (begun) {
      block.append('\t');
    }
    begun = true;
  }

  private static String escaped(char sign) {
    return switch (sign) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.valueOf(sign);
    };
  }
}
