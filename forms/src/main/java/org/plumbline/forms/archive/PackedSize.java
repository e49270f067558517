package org.plumbline.forms.archive;

import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** 压缩后大小. How large a part is when packed: an archive that knows it beforehand says it once. */
final class PackedSize {

  private static final int BUFFER = 1 << 13;

  private final int level;

  PackedSize(int level) {
    this.level = level;
  }

  void measure(byte[] part, ZipEntry entry) {
    CRC32 sum = new CRC32();
    sum.update(part);
    entry.setCrc(sum.getValue());
    entry.setSize(part.length);
    entry.setCompressedSize(packed(part));
  }

  private long packed(byte[] part) {
    try (Deflater deflater = new Deflater(level, true)) {
      deflater.setInput(part);
      deflater.finish();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        deflater.deflate(buffer);
      }
      return deflater.getBytesWritten();
    }
  }
}
