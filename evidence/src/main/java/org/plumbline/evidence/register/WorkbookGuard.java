package org.plumbline.evidence.register;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * 工作簿守卫. Unpacks a workbook once within the limits and packs what was seen anew. So what the sheet
 * reader opens is what was checked, whatever a forged archive's directory says.
 */
final class WorkbookGuard {

  private static final int BUFFER = 1 << 15;
  private static final int MOST_PARTS = 5_000;

  private final RegisterLimits limits;
  private long unpacked;

  private WorkbookGuard(RegisterLimits limits) {
    this.limits = limits;
  }

  static byte[] repacked(InputStream packed, RegisterLimits limits)
      throws IOException, RefusalException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(packed);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      new WorkbookGuard(limits).copyParts(in, out);
    } catch (ZipException | EOFException | IllegalArgumentException _) {
      throw WorkbookTable.damaged();
    }
    return bytes.toByteArray();
  }

  private void copyParts(ZipInputStream in, ZipOutputStream out)
      throws IOException, RefusalException {
    int parts = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      parts++;
      if (parts > MOST_PARTS) {
        throw RefusalException.limit("部件数", "parts", MOST_PARTS);
      }
      if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        copyPart(entry.getName(), in, out);
        out.closeEntry();
      }
    }
  }

  private void copyPart(String name, InputStream in, ZipOutputStream out)
      throws IOException, RefusalException {
    CellNames cells = new CellNames();
    WrittenDays days = new WrittenDays();
    boolean strings = name.endsWith("sharedStrings.xml");
    long part = 0;
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      if (part == 0 && buffer[0] != '<' && buffer[0] != (byte) 0xEF) {
        throw WorkbookTable.damaged();
      }
      part += read;
      unpacked += read;
      if (unpacked > limits.unpackedBytes()) {
        throw RefusalException.limit("解压后字节数", "bytes unpacked", limits.unpackedBytes());
      }
      if (strings && part > limits.stringBytes()) {
        throw RefusalException.limit("共享字符串字节数", "bytes of shared strings", limits.stringBytes());
      }
      if (!strings && cells.findsImpossible(buffer, read)) {
        throw WorkbookTable.damaged();
      }
      if (!strings && days.finds(buffer, read)) {
        throw RefusalException.because(
            "日期以文字形式存储（严格 Open XML 格式）。请在 Excel 或 WPS 中另存为普通 xlsx。",
            "its days are stored as words, as strict Open XML does. Save it as an ordinary xlsx in"
                + " Excel or WPS.");
      }
      out.write(buffer, 0, read);
    }
  }

  /** Looks for cells of the type {@code t="d"}, at which the sheet reader would stop. */
  private static final class WrittenDays {

    private static final String SIGN = " t=\"d\"";

    private int matched;

    boolean finds(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        if (bytes[i] == SIGN.charAt(matched)) {
          matched++;
        } else {
          matched = bytes[i] == SIGN.charAt(0) ? 1 : 0;
        }
        if (matched == SIGN.length()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Looks for cells with names that no sheet has, {@code r="ZZZZZZ1"}, for which the sheet reader
   * would make room.
   */
  private static final class CellNames {

    private static final int MOST_LETTERS = 3;

    private State state = State.OUTSIDE;
    private int letters;

    private enum State {
      OUTSIDE,
      BLANK,
      NAME,
      EQUALS,
      VALUE
    }

    boolean findsImpossible(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        byte b = bytes[i];
        state = next(b);
        if (state == State.VALUE && letters > MOST_LETTERS) {
          return true;
        }
      }
      return false;
    }

    private State next(byte b) {
      boolean blank = b == ' ' || b == '\t' || b == '\r' || b == '\n';
      return switch (state) {
        case OUTSIDE -> blank ? State.BLANK : State.OUTSIDE;
        case BLANK -> blank ? State.BLANK : b == 'r' ? State.NAME : State.OUTSIDE;
        case NAME -> b == '=' ? State.EQUALS : blank ? State.NAME : State.OUTSIDE;
        case EQUALS -> begin(b, blank);
        case VALUE -> inside(b);
      };
    }

    private State begin(byte b, boolean blank) {
      letters = 0;
      return b == '"' || b == '\'' ? State.VALUE : blank ? State.EQUALS : State.OUTSIDE;
    }

    /** A character that is no digit counts as a letter, be it an entity. */
    private State inside(byte b) {
      if (b == '"' || b == '\'') {
        return State.OUTSIDE;
      }
      if (b < '0' || b > '9') {
        letters++;
      }
      return State.VALUE;
    }
  }
}
