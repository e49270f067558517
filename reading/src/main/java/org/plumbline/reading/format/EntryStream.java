package org.plumbline.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.reading.UnreadableDocumentException;

/** 解压流. One archive entry, unpacked while it is read, within the limits, and checked at its end. */
public final class EntryStream extends InputStream {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Below this size a high ratio is no danger, and short parts of Word are packed well. */
  private static final int RATIO_COUNTS_FROM = 1 << 20;

  private final ZipArchive archive;
  private final ZipArchive.Entry entry;
  private final ByteBuffer packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private long unpacked;

  EntryStream(ZipArchive archive, ZipArchive.Entry entry, ByteBuffer packed)
      throws UnreadableDocumentException {
    if (entry.method() != DEFLATED && entry.method() != STORED) {
      throw damaged(entry);
    }
    this.archive = archive;
    this.entry = entry;
    this.packed = packed;
    inflater.setInput(packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      int count =
          entry.method() == STORED ? copy(buffer, offset, length) : inflate(buffer, offset, length);
      if (count > 0) {
        crc.update(buffer, offset, count);
        checkLimits(count);
      } else if ((int) crc.getValue() != entry.crc()) {
        throw damaged(entry);
      }
      return count;
    } catch (DataFormatException _) {
      throw new Refused(damaged(entry));
    } catch (UnreadableDocumentException refusal) {
      throw new Refused(refusal);
    }
  }

  private int copy(byte[] buffer, int offset, int length) {
    int count = Math.min(length, packed.remaining());
    packed.get(buffer, offset, count);
    return count == 0 ? -1 : count;
  }

  private int inflate(byte[] buffer, int offset, int length)
      throws DataFormatException, UnreadableDocumentException {
    int count = inflater.inflate(buffer, offset, length);
    if (count > 0) {
      return count;
    }
    if (inflater.finished()) {
      return -1;
    }
    throw damaged(entry);
  }

  private void checkLimits(int count) throws UnreadableDocumentException {
    ReadingLimits limits = archive.limits();
    unpacked += count;
    String name = entry.name();
    if (unpacked > RATIO_COUNTS_FROM && unpacked > entry.size() * limits.inflateRatio()) {
      throw Unreadable.limit("zip_bomb", name, ReadingLimit.INFLATE_RATIO, limits.inflateRatio());
    }
    if (unpacked > limits.entryBytes()) {
      throw Unreadable.limit("part_too_large", name, ReadingLimit.ENTRY_BYTES, limits.entryBytes());
    }
    if (archive.countUnpacked(count) > limits.totalBytes()) {
      throw Unreadable.limit(
          "archive_too_large", name, ReadingLimit.TOTAL_BYTES, limits.totalBytes());
    }
  }

  private static UnreadableDocumentException damaged(ZipArchive.Entry entry) {
    return Unreadable.damagedArchive(
        "部件 " + entry.name() + " 无法解压或校验不符", "its part " + entry.name() + " does not unpack");
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** A reason why the document is unreadable, carried through the interfaces of the platform. */
  static final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnreadableDocumentException reason;

    private Refused(UnreadableDocumentException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableDocumentException reason() {
      return reason;
    }
  }
}
